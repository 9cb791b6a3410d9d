-- Records progress through the form of a commitment, each time another form: wrk -s desk.lua URL -- COOKIE FORM ID…
local ids, cookie, form, thread = {}, nil, nil, 0

function setup(t)
  thread = thread + 1
  t:set("number", thread)
end

function init(args)
  cookie, form = args[1], args[2]
  for i = 3, #args do ids[#ids + 1] = args[i] end
  count = 0
  wrong = 0
end

function request()
  count = count + 1
  local id = ids[count % #ids + 1]
  local body = "form=" .. form .. "&once=w" .. number .. "-" .. count .. "&which=progress&percent=" .. count % 100
    .. "&words=%E4%B8%BB%E4%BD%93%E5%AE%8C%E5%B7%A5" .. count .. "&from=%2Ftangjiang%2Fdesk%2Fcommitments%2F" .. id
  return wrk.format("POST", "/tangjiang/desk/commitments/" .. id .. "/progress",
    { ["Cookie"] = "duixian=" .. cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
end

function response(status)
  if status ~= 303 then wrong = wrong + 1 end
end

function done(summary, latency, requests)
  io.write(string.format("LATENCY p50 %.1f p75 %.1f p90 %.1f p95 %.1f p99 %.1f max %.1f ms\n", latency:percentile(50) / 1000, latency:percentile(75) / 1000,
    latency:percentile(90) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
  io.write(string.format("RESULT %.1f %.2f %d %d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(99) / 1000, summary.errors.status, summary.errors.timeout + summary.errors.read))
end
