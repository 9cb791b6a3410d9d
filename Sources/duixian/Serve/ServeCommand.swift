import ArgumentParser
import Operations
import Web

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "开网站：把台账和日志公开出来。 Serves the site: the ledger and its log in public.",
        discussion: """
            别的命令写进台账的，一秒内签名并出现在网页上。 What other commands write is signed and shown within a second.
            收到SIGTERM或Ctrl-C，办完手头的请求再退出。 Ends on SIGTERM or Ctrl-C after what is in hand.

            例 Examples:
              duixian serve
              duixian serve --host 0.0.0.0 --port 80 --data /srv/duixian
              duixian serve --behind-tls --trusted-proxy 127.0.0.1
                  前面有HTTPS反向代理 behind a proxy with TLS
            """)

    @Option(help: "监听的地址。 The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "端口；0为任意空闲端口。 The port; 0 for any that is free.")
    var port = 8080

    @Flag(help: "前面有HTTPS反向代理：让浏览器只用HTTPS。 A proxy with TLS stands in front: browsers are told to insist on it.")
    var behindTLS = false

    @Option(
        help:
            "前面的反向代理的地址：信它报的来访地址（X-Forwarded-For）。 The address of the proxy in front, whose word on where requests come from is taken."
    )
    var trustedProxy: String?

    @Flag(inversion: .prefixedNo, help: "每个请求记一行日志。 A log line for each request.")
    var logRequests = true

    @OptionGroup var options: DataOptions

    func validate() throws {
        if !(0...65_535).contains(port) { throw ValidationError("端口是0到65535。 A port is 0 to 65535.") }
    }

    func run() async throws {
        let installation = try options.open()
        let site = PublicSite(installation: installation, today: { Machine.today })
        var settings = SiteServer.Options()
        (settings.host, settings.port) = (host, port)
        (settings.isBehindTLS, settings.isLoggingRequests) = (behindTLS, logRequests)
        settings.trustedProxy = trustedProxy
        let log = LineLog(now: Machine.now) { try? Descriptor.error.put($0) }
        let server = SiteServer(installation, site, settings, log: log, now: Machine.now)
        let (host, scheme) = (host, behindTLS ? "https" : "http")
        do {
            try await server.run { port in
                let shown = host.contains(":") ? "[\(host)]" : host
                let text = ServeGreeting.text(installation, "\(scheme)://\(shown):\(port)")
                try? Descriptor.output.put(Array(text.utf8))
            }
        } catch {
            throw WorkFailure(
                place: "\(host):\(port)", chinese: "监听不了这个地址（\(error)），换一个 --port 或 --host。",
                english: "can't listen here (\(error)); choose another --port or --host.")
        }
    }
}

/// What `serve` prints when it is ready.
enum ServeGreeting {
    static func text(_ installation: Installation, _ origin: String) -> String {
        var text = "\(origin)/\(installation.jurisdiction)/\n"
        guard let first = try? installation.firstCode() else { return text }
        text += """
            管理员一次性登录链接（还有\(first.hours)小时） The administrator's one-time link (\(first.hours) hours left):
            \(origin)/\(installation.jurisdiction)/sign-in/code?code=\(first.code)

            """
        return text
    }
}
