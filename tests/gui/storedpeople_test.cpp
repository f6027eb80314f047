#include "gui/guisession.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

// The people that the provider keeps, seen and removed from the real window.

namespace {
const QString loginId = QStringLiteral("6643b1f2c4a19e0012d4e101"); // v2 login with a list of twelve
}

TEST(StoredPeopleWindow, RemovesOneStoredPersonByOneRequest)
{
    GuiSession session;
    ASSERT_NO_FATAL_FAILURE(session.start());
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Login (d4e101)")));
    auto *open = session.find<QPushButton>("/whiteList#stored");
    ASSERT_NE(open, nullptr);
    ASSERT_TRUE(open->isEnabled());
    open->click();
    auto *dialog = session.find<QDialog>("storedPeopleDialog");
    ASSERT_NE(dialog, nullptr);
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("storedPeople"));
    ASSERT_TRUE(GuiSession::until([&] { return table->model()->rowCount() == 12; }));
    QStringList read; // the form may read projects and webhooks meanwhile
    for (const SandboxRequest &request : session.practice().requests()) {
        if (request.path.startsWith(QStringLiteral("/v2/project-flow-white-lists?")))
            read << request.path;
    }
    ASSERT_EQ(read.size(), 1);
    EXPECT_TRUE(read.first().contains(QStringLiteral("where_projectFlow=%1").arg(loginId)));

    table->selectRow(1);
    dialog->findChild<QPushButton *>(QStringLiteral("storedRemove"))->click();
    dialog->findChild<QPushButton *>(QStringLiteral("storedConfirmRemove"))->click();
    ASSERT_TRUE(GuiSession::until([&] { return table->model()->rowCount() == 11; }));
    QStringList removed;
    for (const SandboxRequest &request : session.practice().requests()) {
        if (request.method == QLatin1String("DELETE"))
            removed << request.path;
    }
    EXPECT_EQ(removed, QStringList{QStringLiteral("/v2/project-flow-white-lists/6643b476c4a19e0012d4a202")});
    EXPECT_TRUE(session.visibleText(dialog).contains(QStringLiteral("removed")));
    EXPECT_FALSE(session.controller().openFlow()->flow().isDirty());

    // Put back, the person is an ordinary row to upload.
    dialog->findChild<QPushButton *>(QStringLiteral("storedPutBack"))->click();
    EXPECT_EQ(session.controller().openFlow()->flow().value("/whiteList/0/name"_ptr),
        QJsonValue(QStringLiteral("Bernardo Inventado Ruiz")));
}
