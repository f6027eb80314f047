#include "views/emails/emailhtml.h"

#include "views/emails/emailpreview.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace {

QString plain(const QString &html)
{
    EmailPreview preview(nullptr);
    preview.showPage(html);
    return preview.toPlainText();
}

//! Counts what a page asks for.
class CountingPreview : public EmailPreview
{
public:
    using EmailPreview::EmailPreview;
    QVariant loadResource(int type, const QUrl &name) override
    {
        asked << name.toString();
        return EmailPreview::loadResource(type, name);
    }
    QStringList asked;
};

TEST(EmailHtml, ShowsTheTextsAroundASampleCode)
{
    const QString text = plain(EmailHtml::standard({{"subject", "Your code"}, {"greeting", "Hello"},
        {"message", "Use it\nsoon."}, {"otpLabel", "Code"}, {"showButton", true}, {"buttonText", "Enter"},
        {"doNotShare", "Keep it."}, {"didNotRequest", "Ignore it."}, {"signature", "Bank"}, {"footerNote", "Bye"}}));
    int place = -1;
    for (const char *part :
        {"Your code", "Hello", "Use it", "soon.", "Code", "123456", "Enter", "Keep it.", "Ignore it.", "Bank", "Bye"}) {
        const int found = static_cast<int>(text.indexOf(QString::fromLatin1(part), place + 1));
        EXPECT_GT(found, place) << part << " in\n" << qPrintable(text);
        place = found;
    }
}

TEST(EmailHtml, ShowsAButtonOnlyWhereThereIsOne)
{
    EXPECT_FALSE(plain(EmailHtml::standard({{"buttonText", "Enter"}})).contains(QStringLiteral("Enter")));
    const QString html = EmailHtml::standard({{"showButton", true}, {"buttonText", "Enter"}, {"buttonColor", "#0B5D4E"},
        {"buttonTxtColor", "red\"><img src=x>"}});
    EXPECT_TRUE(html.contains(QStringLiteral("bgcolor=\"#0b5d4e\"")));
    EXPECT_FALSE(html.contains(QStringLiteral("<img")));
}

TEST(EmailHtml, ShowsMarkupInATextAsText)
{
    const QString nasty = QStringLiteral("<img src=\"https://evil.example/x.png\"><b>x</b>&amp;");
    for (const char *key :
        {"subject", "greeting", "message", "otpLabel", "doNotShare", "didNotRequest", "signature", "footerNote"}) {
        const QString html = EmailHtml::standard({{QString::fromLatin1(key), nasty}});
        EXPECT_TRUE(plain(html).contains(nasty)) << key;
    }
}

TEST(EmailHtml, KeepsHowWordsLookInAnOwnDesign)
{
    EXPECT_EQ(EmailHtml::sanitised(QStringLiteral("<P Align='center' style=\"color: #fff; font-size:12px\">Hi "
                                                  "<b>you</b></P>")),
        QStringLiteral("<p align=\"center\" style=\"color:#fff;font-size:12px\">Hi <b>you</b></p>"));
    EXPECT_EQ(EmailHtml::sanitised(QStringLiteral("<table bgcolor=red><tr><td colspan=999>a&nbsp;b</td></tr></table>")),
        QStringLiteral("<table bgcolor=\"#ff0000\"><tr><td colspan=\"20\">a&nbsp;b</td></tr></table>"));
}

TEST(EmailHtml, TakesOutAllThatActsOrReachesOut)
{
    struct Case
    {
        const char *html, *safe;
    };
    const Case cases[] = {{"a<script>alert(1)</script>b", "ab"}, {"a<SCRIPT src=x>", "a"},
        {"<style>@import url(https://e.example)</style>x", "x"}, {"<a href=\"https://e.example\">x</a>", "x"},
        {"<img src=\"https://e.example/p.png\" onerror=alert(1)>", "[picture]"},
        {"<img src=data:image/png;base64,AAAA>", "[picture]"}, {"<p onclick=\"x()\">x</p>", "<p>x</p>"},
        {"<iframe src=x>y</iframe>z", "z"}, {"<p style=\"background:url(https://e.example)\">x</p>", "<p>x</p>"},
        {"<p style=\"color:expression(alert(1))\">x</p>", "<p>x</p>"},
        {"<body background=\"https://e.example/x.png\"><p>x</p></body>", "<p>x</p>"},
        {"<link rel=stylesheet href=https://e.example/x.css>x", "x"}, {"<meta http-equiv=refresh content=0>x", "x"},
        {"<!-- <script> -->x", "x"}, {"<!DOCTYPE html>x", "x"}, {"<?php echo 1 ?>x", "x"},
        {"1 < 2 > 0", "1 &lt; 2 &gt; 0"}, {"<p style=\"color:red", "<p style=\"color:red\">"}, {"<", "&lt;"},
        {"<p", "<p>"}, {"<!--", ""}, {"<svg><script>x</script></svg>y", "y"},
        {"<p align='\"><img src=x>'>x</p>", "<p align=\"&quot;&gt;&lt;img s\">x</p>"}};
    for (const Case &tried : cases)
        EXPECT_EQ(EmailHtml::sanitised(QString::fromLatin1(tried.html)), QString::fromLatin1(tried.safe)) << tried.html;
}

TEST(EmailHtml, AsksForNothingFromAnywhere)
{
    CountingPreview preview(nullptr);
    preview.showPage(EmailHtml::custom({{"contentHtml",
        "<img src=\"https://e.example/1.png\"><p style=\"background-image:url(file:///etc/passwd)\">x</p>"
        "<link rel=stylesheet href=\"https://e.example/2.css\"><table background=\"x.png\"><tr><td>y</td></tr></table>"
        "<a href=\"https://e.example\">z</a>"}}));
    preview.resize(400, 300);
    preview.grab();
    EXPECT_EQ(preview.asked, QStringList());
}

TEST(EmailPreview, GivesNothingEvenToAPageThatAsks)
{
    CountingPreview preview(nullptr);
    preview.showPage(QStringLiteral("<img src=\"file:///etc/hostname\"><a href=\"https://e.example\">x</a>"));
    preview.resize(400, 300);
    preview.grab();
    EXPECT_EQ(preview.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))),
        QVariant(QByteArray("")));
    EXPECT_FALSE(preview.openLinks());
}

TEST(EmailHtml, StaysQuickWithAHugeOrDeepPage)
{
    QElapsedTimer clock;
    clock.start();
    for (const char *part :
        {"<table><tr><td>", "<ul><li>", "<", "<p style=\"", "<!--", "<script>", "<div>", "&", "</table>"}) {
        const QString page = QString::fromLatin1(part).repeated(300'000 / static_cast<int>(qstrlen(part)));
        EmailPreview preview(nullptr);
        preview.showPage(EmailHtml::custom({{"contentHtml", page}}));
        preview.resize(400, 300);
        preview.grab();
    }
    EXPECT_LT(clock.elapsed(), 10'000); // a slow machine's; each takes far below a second
}

} // namespace
