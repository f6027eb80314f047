#include "views/emails/emailhtml.h"

#include "views/forms/editors/colourtext.h"

#include <QCoreApplication>
#include <QSet>

const QString EmailHtml::sampleCode = QStringLiteral("123456");

namespace {

// A page is laid out anew with each letter typed, so what is longer than any email is cut.
constexpr qsizetype longestPage = 400'000; // characters, of which
constexpr int longestText = 20'000; // are no markup
constexpr int mostElements = 1'500;
constexpr int deepestNesting = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EmailHtml)
};

const QSet<QString> &allowedElements()
{
    static const QSet<QString> names{QStringLiteral("p"), QStringLiteral("br"), QStringLiteral("b"),
        QStringLiteral("strong"), QStringLiteral("i"), QStringLiteral("em"), QStringLiteral("u"), QStringLiteral("s"),
        QStringLiteral("span"), QStringLiteral("div"), QStringLiteral("center"), QStringLiteral("small"),
        QStringLiteral("big"), QStringLiteral("sub"), QStringLiteral("sup"), QStringLiteral("h1"), QStringLiteral("h2"),
        QStringLiteral("h3"), QStringLiteral("h4"), QStringLiteral("h5"), QStringLiteral("h6"), QStringLiteral("ul"),
        QStringLiteral("ol"), QStringLiteral("li"), QStringLiteral("table"), QStringLiteral("thead"),
        QStringLiteral("tbody"), QStringLiteral("tr"), QStringLiteral("td"), QStringLiteral("th"),
        QStringLiteral("blockquote"), QStringLiteral("pre"), QStringLiteral("code"), QStringLiteral("hr"),
        QStringLiteral("font")};
    return names;
}

//! Elements whose content is no text of the page either.
bool isHidden(const QString &element)
{
    static const QSet<QString> names{QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("head"),
        QStringLiteral("title"), QStringLiteral("iframe"), QStringLiteral("object"), QStringLiteral("embed"),
        QStringLiteral("template"), QStringLiteral("noscript"), QStringLiteral("svg"), QStringLiteral("math"),
        QStringLiteral("textarea"), QStringLiteral("select")};
    return names.contains(element);
}

//! Elements that hold boxes of their own.
bool nests(const QString &element)
{
    static const QSet<QString> names{
        QStringLiteral("table"), QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("blockquote")};
    return names.contains(element);
}

//! Elements that mean something only in one of those.
bool isCell(const QString &element)
{
    static const QSet<QString> names{QStringLiteral("thead"), QStringLiteral("tbody"), QStringLiteral("tr"),
        QStringLiteral("td"), QStringLiteral("th"), QStringLiteral("li")};
    return names.contains(element);
}

//! One start tag, cut out of the page.
struct Tag
{
    QString name; // lower case
    bool isEnd = false;
    QList<QPair<QString, QString>> attributes; // names in lower case
};

//! Reads the tag that begins at `at` (a "<") and moves `at` behind it; no name where it is none.
Tag readTag(const QString &html, qsizetype &at)
{
    Tag tag;
    const auto letter = [&](qsizetype place) { return place < html.size() ? html.at(place) : QChar(); };
    ++at;
    tag.isEnd = letter(at) == QLatin1Char('/');
    at += tag.isEnd ? 1 : 0;
    while (letter(at).isLetterOrNumber())
        tag.name += html.at(at++).toLower();
    while (at < html.size() && html.at(at) != QLatin1Char('>')) {
        QString name, value;
        while (at < html.size() && (html.at(at).isSpace() || html.at(at) == QLatin1Char('/')))
            ++at;
        while (at < html.size() && !html.at(at).isSpace() && html.at(at) != QLatin1Char('=')
            && html.at(at) != QLatin1Char('>') && html.at(at) != QLatin1Char('/'))
            name += html.at(at++).toLower();
        while (letter(at).isSpace())
            ++at;
        if (letter(at) == QLatin1Char('=')) {
            ++at;
            while (letter(at).isSpace())
                ++at;
            const QChar quote = letter(at);
            if (quote == QLatin1Char('"') || quote == QLatin1Char('\'')) {
                const qsizetype end = html.indexOf(quote, at + 1);
                value = html.mid(at + 1, (end < 0 ? html.size() : end) - at - 1);
                at = end < 0 ? html.size() : end + 1;
            } else {
                while (at < html.size() && !html.at(at).isSpace() && html.at(at) != QLatin1Char('>'))
                    value += html.at(at++);
            }
        }
        if (!name.isEmpty())
            tag.attributes.append({name, value});
    }
    at = std::min(at + 1, html.size());
    return tag;
}

//! The declarations of a style that say how words look, each value checked by letter: no address can stand in one.
QString safeStyle(const QString &style)
{
    static const QSet<QString> properties{QStringLiteral("color"), QStringLiteral("background-color"),
        QStringLiteral("font-size"), QStringLiteral("font-weight"), QStringLiteral("font-style"),
        QStringLiteral("text-align"), QStringLiteral("text-decoration")};
    QStringList kept;
    for (const QString &declaration : style.split(QLatin1Char(';'))) {
        const qsizetype colon = declaration.indexOf(QLatin1Char(':'));
        const QString property = declaration.left(colon).trimmed().toLower();
        const QString value = declaration.mid(colon + 1).trimmed();
        const bool isPlain = !value.isEmpty() && value.size() <= 32
            && std::all_of(value.begin(), value.end(),
                [](QChar sign) { return sign.isLetterOrNumber() || QStringLiteral("#.%- ").contains(sign); });
        if (colon > 0 && properties.contains(property) && isPlain)
            kept << property + QLatin1Char(':') + value;
    }
    return kept.join(QLatin1Char(';'));
}

QString safeAttributes(const Tag &tag)
{
    QString text;
    const auto add = [&text](const QString &name, const QString &value) {
        text += QLatin1Char(' ') + name + QLatin1String("=\"") + value.toHtmlEscaped() + QLatin1Char('"');
    };
    for (const auto &[name, value] : tag.attributes) {
        if (name == QLatin1String("style")) {
            if (const QString style = safeStyle(value); !style.isEmpty())
                add(name, style);
        } else if (name == QLatin1String("align")) {
            add(name, value.left(8));
        } else if (name == QLatin1String("bgcolor") || name == QLatin1String("color")) {
            if (const std::optional<QColor> colour = ColourText::colour(value))
                add(name, colour->name());
        } else if (name == QLatin1String("colspan") || name == QLatin1String("rowspan")) {
            add(name, QString::number(std::clamp(value.toInt(), 1, 20)));
        }
    }
    return text;
}

//! `html` from behind the end tag of `element`; the end where there is none.
qsizetype behind(const QString &html, qsizetype at, const QString &element)
{
    const qsizetype end = html.indexOf(QLatin1String("</") + element, at, Qt::CaseInsensitive);
    const qsizetype close = end < 0 ? -1 : html.indexOf(QLatin1Char('>'), end);
    return close < 0 ? html.size() : close + 1;
}

QString textOf(const QJsonObject &texts, const char *key)
{
    return texts.value(QLatin1String(key)).toString().left(longestText).trimmed();
}

QString paragraph(const QString &text, const QString &style = {})
{
    if (text.isEmpty())
        return {};
    const QString escaped = text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QStringLiteral("<p style=\"%1\">%2</p>").arg(style, escaped);
}

QString button(const QJsonObject &texts)
{
    if (!texts.value(QLatin1String("showButton")).toBool())
        return {};
    const QColor back = ColourText::colour(textOf(texts, "buttonColor")).value_or(QColor(Qt::black));
    const QColor front = ColourText::colour(textOf(texts, "buttonTxtColor")).value_or(QColor(Qt::white));
    return QStringLiteral("<table cellpadding=\"10\" cellspacing=\"0\"><tr><td bgcolor=\"%1\"><span style=\"color:%2\">"
                          "<b>%3</b></span></td></tr></table>")
        .arg(back.name(), front.name(), textOf(texts, "buttonText").toHtmlEscaped());
}

} // namespace

QString EmailHtml::standard(const QJsonObject &texts)
{
    const QString small = QStringLiteral("font-size:small");
    return QStringLiteral("<h3>%1</h3>").arg(textOf(texts, "subject").toHtmlEscaped()) + QLatin1String("<hr>")
        + paragraph(textOf(texts, "greeting")) + paragraph(textOf(texts, "message"))
        + paragraph(textOf(texts, "otpLabel"))
        + paragraph(sampleCode, QStringLiteral("font-size:xx-large;font-weight:bold")) + button(texts)
        + paragraph(textOf(texts, "doNotShare")) + paragraph(textOf(texts, "didNotRequest"))
        + paragraph(textOf(texts, "signature")) + paragraph(textOf(texts, "footerNote"), small);
}

QString EmailHtml::custom(const QJsonObject &texts)
{
    return QStringLiteral("<h3>%1</h3>").arg(textOf(texts, "subject").toHtmlEscaped()) + QLatin1String("<hr>")
        + sanitised(texts.value(QLatin1String("contentHtml")).toString());
}

QString EmailHtml::sanitised(const QString &html)
{
    const QString page = html.left(longestPage);
    QString safe;
    int elements = 0, letters = 0, open = 0, tooDeep = 0;
    // Boxes within boxes cost the stack of whoever lays them out.
    const auto mayNest = [&](bool isEnd) {
        if (!isEnd && open >= deepestNesting)
            return ++tooDeep < 0;
        if (isEnd && tooDeep > 0)
            return --tooDeep < 0;
        open += isEnd ? (open > 0 ? -1 : 0) : 1;
        return true;
    };
    for (qsizetype at = 0; at < page.size() && elements < mostElements && letters < longestText;) {
        const QChar sign = page.at(at);
        if (sign != QLatin1Char('<')) {
            // "&amp;" stays what it is; a lone "&" and everything else is text.
            safe += sign == QLatin1Char('>') ? QStringLiteral("&gt;") : QString(sign);
            ++letters;
            ++at;
            continue;
        }
        if (page.mid(at, 4) == QLatin1String("<!--")) {
            const qsizetype end = page.indexOf(QLatin1String("-->"), at + 4);
            at = end < 0 ? page.size() : end + 3;
            continue;
        }
        const bool isTag
            = at + 1 < page.size() && (page.at(at + 1).isLetter() || QStringLiteral("/!?").contains(page.at(at + 1)));
        if (!isTag) {
            safe += QLatin1String("&lt;");
            ++letters;
            ++at;
            continue;
        }
        const Tag tag = readTag(page, at);
        ++elements;
        if (nests(tag.name) ? !mayNest(tag.isEnd) : tooDeep > 0 && isCell(tag.name))
            continue;
        if (isHidden(tag.name) && !tag.isEnd)
            at = behind(page, at, tag.name);
        else if (tag.name == QLatin1String("img"))
            //: stands in an email's preview where a picture would be
            safe += QLatin1Char('[') + Text::tr("picture") + QLatin1Char(']');
        else if (allowedElements().contains(tag.name))
            safe += tag.isEnd ? QStringLiteral("</%1>").arg(tag.name)
                              : QStringLiteral("<%1%2>").arg(tag.name, safeAttributes(tag));
    }
    return safe;
}
