#include "views/whitelist/storedpeopledialog.h"

#include "models/core/error.h"
#include "views/forms/fakeservices.h"
#include "views/forms/formfixture.h"
#include "views/whitelist/whitelisteditor.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

namespace {

const QString dots(8, QChar(0x2022));

QJsonObject stored(const char *id, const char *name)
{
    return {{QStringLiteral("_id"), QLatin1String(id)}, {QStringLiteral("name"), QString::fromUtf8(name)},
        {QStringLiteral("email"), QStringLiteral("%1@example.com").arg(QLatin1String(id))},
        {QStringLiteral("countryCode"), QStringLiteral("+57")}, {QStringLiteral("phone"), QStringLiteral("300555")}};
}

Error offline()
{
    Error error;
    error.kind = ErrorKind::Offline;
    error.what = QStringLiteral("Verifik cannot be reached.");
    return error;
}

class StoredPeople : public testing::Test
{
protected:
    StoredPeople()
    {
        dialog.show();
        dialog.read();
    }
    void answer() { services.finishPeople(QJsonArray{stored("a", "Ana"), stored("b", "Berta"), stored("c", "Carla")}); }

    template <typename Widget> Widget &find(const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    QString cell(int row, int column) { return table.model()->index(row, column).data().toString(); }
    QString count() { return find<QLabel>("storedCount").text(); }
    QString outcome() { return find<QWidget>("storedOutcome").findChild<QLabel *>()->text(); }
    void select(const QList<int> &rows)
    {
        table.clearSelection();
        for (const int row : rows)
            table.selectionModel()->select(
                table.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void remove(const QList<int> &rows)
    {
        select(rows);
        find<QPushButton>("storedRemove").click();
        find<QPushButton>("storedConfirmRemove").click();
    }

    FakeServices services;
    StoredPeopleDialog dialog{&services, QStringLiteral("flow-1")};
    QTableView &table = *dialog.findChild<QTableView *>(QStringLiteral("storedPeople"));
};

} // namespace

TEST_F(StoredPeople, AreReadForTheirFlowAndAreDotsUntilAsked)
{
    EXPECT_EQ(services.listedFlows, QStringList{QStringLiteral("flow-1")});
    QSignalSpy read(&dialog, &StoredPeopleDialog::peopleRead);
    answer();
    EXPECT_EQ(read.count(), 1);
    EXPECT_TRUE(count().startsWith(QLatin1String("3 "))) << qPrintable(count());
    EXPECT_EQ(cell(0, 0), dots);
    EXPECT_FALSE(find<QLineEdit>("storedSearch").isEnabled());
    find<QPushButton>("storedShow").click();
    EXPECT_EQ(cell(0, 0), QStringLiteral("Ana"));
    find<QLineEdit>("storedSearch").setText(QStringLiteral("bert"));
    ASSERT_EQ(table.model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Berta"));
    find<QPushButton>("storedShow").click(); // a search would tell what the dots hide
    EXPECT_EQ(table.model()->rowCount(), 3);
    EXPECT_EQ(cell(0, 0), dots);
}

TEST_F(StoredPeople, AreRemovedOneByOneAfterAQuestion)
{
    answer();
    EXPECT_FALSE(find<QPushButton>("storedRemove").isEnabled());
    select({0, 2});
    find<QPushButton>("storedRemove").click();
    auto &question = find<QMessageBox>("storedConfirm");
    EXPECT_TRUE(question.text().contains(QLatin1Char('2')));
    EXPECT_TRUE(services.removedPeople.isEmpty());
    find<QPushButton>("storedConfirmRemove").click();
    EXPECT_EQ(services.removedPeople, QStringList{QStringLiteral("a")});
    services.finishRemoval({});
    EXPECT_EQ(services.removedPeople, (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    services.finishRemoval({});
    EXPECT_TRUE(outcome().startsWith(QLatin1String("2 "))) << qPrintable(outcome());
    EXPECT_EQ(services.listedFlows.size(), 2); // what is left is read, not guessed
    services.finishPeople(QJsonArray{stored("b", "Berta")});
    EXPECT_EQ(table.model()->rowCount(), 1);
    EXPECT_TRUE(find<QWidget>("storedOutcome").isVisible());
}

TEST_F(StoredPeople, WhoWasRemovedCanBePutBackIntoTheListToUpload)
{
    answer();
    EXPECT_FALSE(find<QPushButton>("storedPutBack").isVisible());
    remove({1});
    services.finishRemoval({});
    services.finishPeople(QJsonArray{});
    QSignalSpy back(&dialog, &StoredPeopleDialog::putBackRequested);
    find<QPushButton>("storedPutBack").click();
    ASSERT_EQ(back.count(), 1);
    const auto people = back.first().first().value<std::vector<WhiteListRow>>();
    ASSERT_EQ(people.size(), 1u);
    EXPECT_EQ(people.front().cell(WhiteListRow::Name), QStringLiteral("Berta"));
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(StoredPeople, AFailureSaysHowManyWentAndWhy)
{
    answer();
    remove({0, 1});
    services.finishRemoval({});
    services.finishRemoval(fail(offline()));
    EXPECT_TRUE(outcome().contains(QLatin1String("1 of 2"))) << qPrintable(outcome());
    EXPECT_TRUE(find<QWidget>("storedFailure").isVisible());
    EXPECT_EQ(services.removedPeople.size(), 2);
    find<QPushButton>("storedAgain").click(); // reads again, removes nobody
    EXPECT_EQ(services.removedPeople.size(), 2);
    EXPECT_EQ(services.listedFlows.size(), 2);
}

TEST_F(StoredPeople, WithoutAConnectionTheReasonAndAnotherTryAreOffered)
{
    services.failPeople(offline());
    EXPECT_TRUE(find<QWidget>("storedFailure").isVisible());
    EXPECT_EQ(table.model()->rowCount(), 0);
    find<QPushButton>("storedAgain").click();
    EXPECT_EQ(dialog.findChild<QWidget *>(QStringLiteral("storedFailure")), nullptr);
    answer();
    EXPECT_EQ(table.model()->rowCount(), 3);
}

TEST_F(StoredPeople, ARemovalIsStoppedAfterTheRequestOnItsWay)
{
    answer();
    remove({0, 1, 2});
    find<QPushButton>("storedClose").click();
    EXPECT_TRUE(dialog.isVisible());
    services.finishRemoval({});
    EXPECT_EQ(services.removedPeople, QStringList{QStringLiteral("a")});
    EXPECT_TRUE(outcome().contains(QLatin1String("1 of 3"))) << qPrintable(outcome());
}

TEST_F(StoredPeople, AreReadPageByPage)
{
    int asked = 0;
    const std::function<void()> more = [&asked] { ++asked; };
    QSignalSpy read(&dialog, &StoredPeopleDialog::peopleRead);
    services.finishPage(PeoplePage{{stored("a", "Ana"), stored("b", "Berta")}, 3, more});
    EXPECT_EQ(table.model()->rowCount(), 2) << "the first page is there at once";
    EXPECT_EQ(asked, 0) << "the next one only when it is asked for";
    EXPECT_FALSE(read.takeFirst().at(1).toBool());
    EXPECT_EQ(count(), QStringLiteral("The first 2 of 3 people have been read."));
    auto &next = find<QPushButton>("storedMore");
    ASSERT_TRUE(next.isVisible());
    next.click();
    EXPECT_EQ(asked, 1);
    EXPECT_FALSE(next.isEnabled());
    services.finishPage(PeoplePage{{stored("c", "Carla")}, 3, nullptr});
    EXPECT_EQ(table.model()->rowCount(), 3);
    EXPECT_TRUE(read.takeFirst().at(1).toBool());
    EXPECT_FALSE(next.isVisible());
    EXPECT_EQ(table.currentIndex().row(), 2) << "where the new ones begin";
    EXPECT_FALSE(table.selectionModel()->hasSelection());

    // What was read once is read again after a removal.
    remove({0});
    services.finishRemoval({});
    services.finishPage(PeoplePage{{stored("b", "Berta"), stored("c", "Carla")}, 2, more});
    EXPECT_EQ(asked, 2) << "somebody may have come meanwhile";
    services.finishPage(PeoplePage{{}, 2, nullptr});
    EXPECT_EQ(table.model()->rowCount(), 2);
}

TEST_F(StoredPeople, ASearchSaysWhomItLeavesOut)
{
    services.finishPage(PeoplePage{{stored("a", "Ana")}, std::nullopt, [] {}});
    EXPECT_EQ(count(), QStringLiteral("The first 1 people have been read."));
    find<QPushButton>("storedShow").click();
    find<QLineEdit>("storedSearch").setText(QStringLiteral("an"));
    EXPECT_TRUE(count().endsWith(QStringLiteral("The others are not searched."))) << qPrintable(count());
}

TEST_F(StoredPeople, AFailureOnALaterPageKeepsWhoWasRead)
{
    int asked = 0;
    services.finishPage(PeoplePage{{stored("a", "Ana")}, 2, [&asked] { ++asked; }});
    find<QPushButton>("storedMore").click();
    services.failPeople(offline());
    EXPECT_TRUE(find<QWidget>("storedFailure").isVisible());
    EXPECT_EQ(table.model()->rowCount(), 1);
    find<QPushButton>("storedAgain").click();
    services.finishPage(PeoplePage{{stored("a", "Ana")}, 2, [&asked] { ++asked; }});
    EXPECT_EQ(asked, 2) << "and goes on to the page that failed";
    services.finishPage(PeoplePage{{stored("b", "Berta")}, 2, nullptr});
    EXPECT_EQ(table.model()->rowCount(), 2);
}

TEST_F(StoredPeople, AnEmptyListIsSaidSo)
{
    services.finishPeople(QJsonArray{});
    EXPECT_TRUE(count().startsWith(QLatin1String("Nobody"))) << qPrintable(count());
}

TEST(WhiteListEditor, OpensThePeopleThatTheProviderHasAndPutsThemBack)
{
    QJsonObject flow = Examples::object(QStringLiteral("verifik-v2/record-login.json"));
    Form form(flow, QStringLiteral("verifik-v2/login"), QSize(760, 900));
    FakeServices services;
    auto *open = form.view.findChild<QPushButton *>(QStringLiteral("/whiteList#stored"));
    auto *note = form.view.findChild<QLabel *>(QStringLiteral("/whiteList#storedNote"));
    ASSERT_NE(open, nullptr);
    EXPECT_FALSE(open->isEnabled()); // nobody answers
    form.view.setServices(&services);
    ASSERT_TRUE(open->isEnabled());
    open->click();
    EXPECT_EQ(services.listedFlows, QStringList{flow.value(QLatin1String("_id")).toString()});
    auto *dialog = form.view.findChild<StoredPeopleDialog *>();
    ASSERT_NE(dialog, nullptr);
    services.finishPeople(QJsonArray{stored("a", "Ana"), stored("b", "Berta")});
    EXPECT_TRUE(note->text().startsWith(QLatin1String("2 "))) << qPrintable(note->text());
    emit dialog->putBackRequested({WhiteListRow::fromJson(stored("c", "Carla"))});
    const QJsonArray people = form.value("/whiteList"_ptr).toArray();
    ASSERT_EQ(people.size(), 1);
    EXPECT_EQ(people.first().toObject().value(QLatin1String("name")), QJsonValue(QStringLiteral("Carla")));
    EXPECT_FALSE(people.first().toObject().contains(QLatin1String("_id"))); // it is a new row
    const auto *table = form.view.findChild<QTableView *>(QStringLiteral("/whiteList"));
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->index(0, WhiteListRow::Name).data().toString(), dots); // nobody asked to see her
}
