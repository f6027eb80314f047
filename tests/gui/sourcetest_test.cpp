// The question to a person's own service, from the button to what travelled.
#include "gui/guisession.h"
#include "support/rawserver.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

TEST(SourceTestInTheWindow, AsksTheServiceAndNotTheProvider)
{
    RawServer service;
    service.answer(200, R"({"name":"Ana","email":"ana@example.com","phone":"300","countryCode":"+57"})");
    GuiSession session;
    session.start();
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Login (d4e101)")));
    ProjectFlow &flow = session.controller().openFlow()->flow();
    ASSERT_TRUE(flow.setValue("/security/source"_ptr, QStringLiteral("API")));
    ASSERT_TRUE(flow.setValue("/security/apiUrl"_ptr, service.url(QStringLiteral("/who")).toString()));
    session.window().revealField("/security/apiTestValue"_ptr);
    auto *line = session.find<QLineEdit>("/security/apiTestValue");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("ana@example.com"));
    const qsizetype before = static_cast<qsizetype>(session.practice().requests().size());
    QTest::mouseClick(session.find<QPushButton>("/security/apiTestValue#test"), Qt::LeftButton);
    auto *answer = session.find<QLabel>("/security/apiTestValue#answer");
    ASSERT_TRUE(GuiSession::until([&] {
        return answer->text().startsWith(QStringLiteral("The service answered with 200 and all"));
    })) << qPrintable(answer->text());
    ASSERT_EQ(service.requests().size(), 1U);
    EXPECT_EQ(service.requests()[0].line(), "GET /who?email=ana%40example.com HTTP/1.1");
    EXPECT_EQ(service.requests()[0].header("Authorization"), QByteArray()) << "the token is the provider's alone";
    EXPECT_EQ(static_cast<qsizetype>(session.practice().requests().size()), before);
}
