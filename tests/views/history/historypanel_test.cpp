#include "support/flows.h"
#include "views/history/historymodel.h"
#include "views/history/historypanel.h"
#include "views/history/restoredialog.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

//! The state after so many document attempts were set to allowed.
Revision revision(int number, int attempts)
{
    Revision made;
    made.number = number;
    made.at = QDateTime::currentDateTimeUtc().addDays(number - 100);
    made.source = number == 1 ? Revision::Source::Created : Revision::Source::Sent;
    made.document = Flows::draft();
    "/documents/attemptLimit"_ptr.write(made.document, attempts);
    return made;
}

class HistoryPanelTest : public testing::Test
{
protected:
    HistoryPanelTest()
    {
        panel.resize(300, 600);
        panel.show();
    }
    void show(const std::vector<Revision> &revisions) { panel.setRevisions(Flows::schema(), revisions); }
    QListView *list() { return panel.findChild<QListView *>(QStringLiteral("historyList")); }
    QString text(const char *name) { return panel.findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    QStringList sentences()
    {
        QStringList said;
        const QAbstractItemModel *changes = panel.findChild<QListView *>(QStringLiteral("historyChanges"))->model();
        for (int row = 0; row < changes->rowCount(); ++row)
            said << changes->index(row, 0).data().toString();
        return said;
    }
    void select(int row, QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect)
    {
        list()->selectionModel()->select(list()->model()->index(row, 0), how);
    }
    QPushButton *restore() { return panel.findChild<QPushButton *>(QStringLiteral("restore")); }
    RestoreDialog *preview() { return panel.findChild<RestoreDialog *>(); }

    HistoryPanel panel;
};

} // namespace

TEST_F(HistoryPanelTest, SaysWhyThereIsNoHistoryYet)
{
    EXPECT_EQ(text("historyEmpty"), QStringLiteral("Open a flow to see its history."));
    show({});
    EXPECT_TRUE(text("historyEmpty").startsWith(QStringLiteral("The provider has not confirmed")));
    EXPECT_FALSE(restore()->isVisible());
}

TEST_F(HistoryPanelTest, ListsTheStatesNewestFirstAndShowsWhatTheNewestChanged)
{
    Revision newest = revision(3, 5);
    newest.message = QStringLiteral("More attempts for March");
    show({revision(1, 3), newest, revision(2, 4)});
    const QModelIndex first = list()->model()->index(0, 0), last = list()->model()->index(2, 0);
    EXPECT_EQ(first.data(HistoryModel::MessageRole).toString(), newest.message);
    EXPECT_EQ(first.data(HistoryModel::SourceRole).toString(), QStringLiteral("Sent from here"));
    EXPECT_EQ(first.data(HistoryModel::CountRole).toString(), QStringLiteral("1 change(s)"));
    EXPECT_EQ(last.data(HistoryModel::SourceRole).toString(), QStringLiteral("Created from here"));
    EXPECT_EQ(last.data(HistoryModel::CountRole).toString(), QString());
    EXPECT_EQ(sentences(), QStringList{"Document attempts allowed changed from 4 to 5."});
}

TEST_F(HistoryPanelTest, CountsWhatAStateChangedWithoutWhenItWasStored)
{
    Revision newest = revision(2, 5);
    newest.document.insert(QStringLiteral("updatedAt"), QStringLiteral("2026-03-05T10:00:00.000Z"));
    show({revision(1, 3), newest});
    const QModelIndex first = list()->model()->index(0, 0);
    EXPECT_EQ(first.data(HistoryModel::CountRole).toString(), QStringLiteral("1 change(s)"));
}

TEST_F(HistoryPanelTest, SpeaksAStateWholeToAScreenReader)
{
    Revision newest = revision(2, 5);
    newest.message = QStringLiteral("Why");
    show({revision(1, 3), newest});
    const QString spoken = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.endsWith(QStringLiteral("Sent from here. 1 change(s). Why"))) << qPrintable(spoken);
}

TEST_F(HistoryPanelTest, ComparesTwoStatesHoweverFarApart)
{
    show({revision(1, 1), revision(2, 2), revision(3, 3), revision(4, 4)});
    select(0);
    select(2, QItemSelectionModel::Select);
    EXPECT_EQ(sentences(), QStringList{"Document attempts allowed changed from 2 to 4."});
    EXPECT_TRUE(text("historyHeading").startsWith(QStringLiteral("From the state ")));
    EXPECT_FALSE(restore()->isEnabled());
}

TEST_F(HistoryPanelTest, SaysThatTheFirstStateHasNothingToBeComparedWith)
{
    show({revision(1, 1), revision(2, 2)});
    select(1);
    EXPECT_TRUE(sentences().isEmpty());
    EXPECT_TRUE(text("historyNote").startsWith(QStringLiteral("This is the first state")));
}

TEST_F(HistoryPanelTest, RestoresAStateOnlyAfterSayingWhatThatEdits)
{
    QJsonObject draft = Flows::draft();
    "/documents/attemptLimit"_ptr.write(draft, 2);
    panel.setDraft([&] { return draft; });
    show({revision(1, 1), revision(2, 5)});
    QSignalSpy restored(&panel, &HistoryPanel::restoreRequested);
    select(1);
    restore()->click();
    ASSERT_NE(preview(), nullptr);
    EXPECT_NE(preview()->findChild<QLabel *>(QStringLiteral("change:/documents/attemptLimit")), nullptr);
    EXPECT_EQ(preview()->findChild<QLabel *>(QStringLiteral("change:/documents/attemptLimit"))->text(),
        QStringLiteral("Document attempts allowed changed from 2 to 1."));
    preview()->reject();
    EXPECT_EQ(restored.count(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    restore()->click();
    QTest::keyClick(preview(), Qt::Key_Return);
    ASSERT_EQ(restored.count(), 1);
    EXPECT_EQ(restored.first().first(), QVariant(1));
}

TEST_F(HistoryPanelTest, OffersNothingToRestoreWhereTheDraftHasItAlready)
{
    panel.setDraft([] { return revision(1, 1).document; });
    show({revision(1, 1), revision(2, 5)});
    select(1);
    restore()->click();
    EXPECT_FALSE(preview()->findChild<QPushButton *>(QStringLiteral("restoreConfirm"))->isVisible());
}

TEST_F(HistoryPanelTest, KeepsTheSelectionWhenANewStateComes)
{
    show({revision(1, 1), revision(2, 2)});
    select(1);
    show({revision(1, 1), revision(2, 2), revision(3, 3)});
    EXPECT_TRUE(text("historyNote").startsWith(QStringLiteral("This is the first state")));
    EXPECT_TRUE(list()->selectionModel()->isRowSelected(2));
}

TEST_F(HistoryPanelTest, ComparesOnlyTheStatesThatAreInSight)
{
    std::vector<Revision> many;
    for (int number = 1; number <= 3000; ++number)
        many.push_back(revision(1, 1));
    for (int number = 1; number <= 3000; ++number)
        many[static_cast<size_t>(number) - 1].number = number;
    show(many);
    panel.grab();
    const auto *model = static_cast<const HistoryModel *>(list()->model());
    EXPECT_GT(model->compared(), 0u);
    EXPECT_LT(model->compared(), 40u);
}
