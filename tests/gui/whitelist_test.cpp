// The people a login flow lets in, from a CSV file to the provider's list, in the real window.
#include "gui/guisession.h"

#include "models/core/json.h"
#include "views/whitelist/importdialog.h"
#include "views/whitelist/whitelisteditor.h"

#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

namespace {

class WhiteList : public testing::Test
{
protected:
    void SetUp() override
    {
        session.start();
        session.openPracticeWorkspace();
        session.openFlow(QStringLiteral("Login (d4e101)"));
        session.window().revealField("/whiteList"_ptr);
        editor = session.window().findChild<WhiteListEditor *>();
        ASSERT_NE(editor, nullptr);
        ASSERT_TRUE(editor->isVisible());
    }

    //! Presses "Import CSV…" and answers the file dialog with a file of this content.
    void import(const QByteArray &content)
    {
        const QString path = folder.filePath(QStringLiteral("people.csv"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        editor->setFileChooser(
            [path](QWidget *, const FileChooser::Question &, const FileChooser::Answer &answer) { answer(path, 0); });
        QTest::mouseClick(session.find<QPushButton>("/whiteList#import"), Qt::LeftButton);
    }
    ImportDialog *preview() { return session.window().findChild<ImportDialog *>(); }
    ProjectFlow &flow() { return session.controller().openFlow()->flow(); }

    GuiSession session;
    QTemporaryDir folder;
    WhiteListEditor *editor = nullptr;
};

} // namespace

TEST_F(WhiteList, TakesTheGoodRowsOfAFileAndNamesTheBadOnes)
{
    // Line 3 has no name, line 4 no phone number, line 6 is the person of line 2 again.
    import("name,email,countryCode,phone\n"
           "Ana Prueba,ana@example.com,+57,3001112233\n"
           ",nobody@example.com,+57,3001112234\n"
           "Luis Prueba,luis@example.com,+57,\n"
           "\"Rosa,\nMaria\",rosa@example.com,+57,3001112235\n"
           "Ana Otra,ana@example.com,+57,3001112236\n");
    ImportDialog *dialog = preview();
    ASSERT_NE(dialog, nullptr);
    auto *rows = dialog->findChild<QTableView *>(QStringLiteral("importRows"));
    ASSERT_NE(rows, nullptr);
    QStringList lines;
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        QString text;
        for (int column = 0; column < rows->model()->columnCount(); ++column)
            text += rows->model()->index(row, column).data().toString() + QLatin1Char('|');
        lines << text;
    }
    // The bad rows are what is shown first, each with its line.
    ASSERT_EQ(lines.size(), 3) << qPrintable(lines.join(QLatin1Char('\n')));
    EXPECT_TRUE(lines.at(0).startsWith(QLatin1String("3|"))) << qPrintable(lines.at(0));
    EXPECT_TRUE(lines.at(1).startsWith(QLatin1String("4|"))) << qPrintable(lines.at(1));
    EXPECT_TRUE(lines.at(2).startsWith(QLatin1String("7|"))) << qPrintable(lines.at(2)); // a cell took two lines
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("importTake")), Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] { return flow().isDirty("/whiteList"_ptr); }));
    const QJsonArray taken = flow().value("/whiteList"_ptr).toArray();
    ASSERT_EQ(taken.size(), 2);
    EXPECT_EQ(taken.at(1).toObject().value(QLatin1String("name")), QStringLiteral("Rosa,\nMaria"));

    ASSERT_NO_FATAL_FAILURE(session.send());
    session.closeReview();
    const QList<QByteArray> sent = session.sent(QStringLiteral("PUT"));
    ASSERT_EQ(sent.size(), 1);
    const QJsonObject body = Json::parseObject(sent.first(), QStringLiteral("body")).value();
    EXPECT_EQ(body.keys(), QStringList{QStringLiteral("whiteList")});
    EXPECT_EQ(body.value(QLatin1String("whiteList")).toArray().size(), 2);
    EXPECT_TRUE(GuiSession::until([this] { return !flow().isDirty(); })); // sent is done: nothing of it is left
}

TEST_F(WhiteList, RefusesAFileThatIsNoList)
{
    import(QByteArray("\x7f\x45\x4c\x46\0\0\0\1", 8));
    EXPECT_EQ(preview(), nullptr);
    const auto *refusal = session.find<QWidget>("/whiteList#refusal");
    ASSERT_NE(refusal, nullptr);
    EXPECT_TRUE(refusal->isVisible());
    EXPECT_FALSE(flow().isDirty());
}

TEST_F(WhiteList, RefusesMoreThanTheProviderTakesAndSaysHowMany)
{
    QByteArray content("name,email,countryCode,phone\n");
    for (int i = 0; i < 501; ++i)
        content += "Persona " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.com,+57,30000"
            + QByteArray::number(10000 + i) + '\n';
    import(content);
    EXPECT_EQ(preview(), nullptr);
    EXPECT_TRUE(session.visibleText(editor).contains(QLatin1String("501"))) << qPrintable(session.visibleText(editor));
    EXPECT_FALSE(flow().isDirty());
}
