"""The report as a page of a county's site: the text among the dirt such pages carry."""

from html import escape

from .report import MARK

NAVIGATION = ("首页", "政务公开", "政务服务", "互动交流", "走进棠江", "数据发布")
SHARE = ("微信", "微博", "复制链接", "打印本页")
RELATED = ("{last}年1—11月全县经济运行简况", "县政府第62次常务会议召开", "关于开展{year}年度民生实事项目征集的公告")

STYLE = """
body { margin: 0; font: 16px/1.9 "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; color: #222; background: #f3f4f6; }
nav, footer, .crumb, .share { background: #fff; padding: .6em 2em; }
nav a, .share a { margin-right: 1.5em; color: #1d4e89; text-decoration: none; }
main { max-width: 44em; margin: 1em auto; padding: 2em 3em; background: #fff; }
h1, .dateline, .speaker, .meta { text-align: center; }
.meta, .crumb, .share, footer { font-size: 13px; color: #666; }
main p { text-indent: 2em; } main p.centre { text-indent: 0; text-align: center; }
"""


def page(report, charset):
    title = report.paragraphs[0].text.replace(" ", "")
    head = f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="{charset}">
<title>{title}（{report.year}年）_棠江县人民政府</title>
<meta name="ContentSource" content="棠江县人民政府办公室">
<style>{STYLE}</style>
<script>var siteId = 3201, columnId = 40; function enlarge(size) {{ document.body.style.fontSize = size + "px"; }}</script>
</head>
<body>
"""
    return head + above(report) + "<main>\n" + article(report) + "</main>\n" + below(report)


def above(report):
    links = " ".join(f'<a href="#">{name}</a>' for name in NAVIGATION)
    return f"""<nav><ul><li><b>棠江县人民政府</b></li></ul> {links} <a href="#">无障碍浏览</a></nav>
<div class="crumb">当前位置：<a href="#">首页</a> &gt; <a href="#">政务公开</a> &gt; <a href="#">政府工作报告</a></div>
"""


def article(report):
    rows = [f'<div class="meta">发布时间：{report.date} 09:30　来源：县政府办公室　浏览次数：1,286　'
            'A+ A- </div>']
    rows += [row(paragraph) for paragraph in report.paragraphs]
    return "\n".join(rows) + "\n"


def row(paragraph):
    text = marked(escape(paragraph.text, quote=False))
    match paragraph.kind:
        case "title":
            return f"<h1>{text}</h1>"
        case "dateline" | "speaker":
            return f'<p class="centre {paragraph.kind}">{text}</p>'
        case "part" | "glossary":
            return f"<h2>{text}</h2>"
        case "area":
            return f"<h3>{text}</h3>"
        case "note":
            number = MARK.match(paragraph.text).group(1)
            return f'<p id="note-{number}">{escape(paragraph.text, quote=False)}</p>'
    if paragraph.lead:
        return f"<p><strong>{paragraph.lead}</strong>{text[len(paragraph.lead):]}</p>"
    return f"<p>{text}</p>"


def marked(text):
    return MARK.sub(r'<sup><a href="#note-\1">［\1］</a></sup>', text)


def below(report):
    share = " ".join(f'<a href="#">{name}</a>' for name in SHARE)
    titles = (title.format(year=report.year, last=report.year - 1) for title in RELATED)
    related = "".join(f'<li><a href="#">{title}</a></li>' for title in titles)
    return f"""<div class="share">分享到：{share}</div>
<aside><b>相关信息</b><ul>{related}</ul></aside>
<footer>
<p>主办：棠江县人民政府办公室　网站标识码：5000000000</p>
<p>地址：棠江县滨江路1号　邮编：400000　电话：023-00000000</p>
<p>Copyright © {report.year} 棠江县人民政府 版权所有</p>
</footer>
<script>var counted = "今日访问量：3,021"; console.log(counted);</script>
</body>
</html>
"""
