#include "models/records/recordlist.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

QJsonObject webhook(const char *id, const char *name, const char *url)
{
    return {{"_id", id}, {"name", name}, {"url", url}, {"isActive", true}};
}

TEST(RecordList, AsksOnceHoweverManyNeedIt)
{
    RecordList list(RecordList::Kind::Webhooks);
    QSignalSpy asked(&list, &RecordList::requested);
    list.request();
    list.request();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(list.state(), RecordList::State::Asking);
    list.setRecords({webhook("1", "Case tool", "https://example.com")});
    list.request();
    EXPECT_EQ(asked.count(), 1) << "it is known";
    EXPECT_EQ(list.state(), RecordList::State::Known);
}

TEST(RecordList, AsksAgainOnceWhatItKnowsIsOld)
{
    RecordList list(RecordList::Kind::Webhooks);
    QSignalSpy asked(&list, &RecordList::requested);
    list.request();
    list.setRecords({webhook("1", "Case tool", "https://example.com")});
    list.expire();
    EXPECT_EQ(list.rowCount(), 1) << "what is known stays until the answer is there";
    list.request();
    EXPECT_EQ(asked.count(), 2);
}

TEST(RecordList, DoesNotRepeatAFailedReadingByItself)
{
    RecordList list(RecordList::Kind::Projects);
    QSignalSpy asked(&list, &RecordList::requested);
    list.request();
    Error error;
    error.what = QStringLiteral("There is no connection.");
    list.setFailed(error);
    list.request();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(list.error().what, error.what);
    list.expire();
    list.request();
    EXPECT_EQ(asked.count(), 2);
}

TEST(RecordList, SaysWebhooksByNameAndAddressAndProjectsByNameAndStatus)
{
    EXPECT_EQ(RecordList::textOf(RecordList::Kind::Webhooks, webhook("1", "Case tool", "https://example.com/hook")),
        QStringLiteral("Case tool – https://example.com/hook"));
    EXPECT_EQ(RecordList::textOf(RecordList::Kind::Webhooks,
                  {{"_id", "1"}, {"name", "Old"}, {"url", "https://o.example"}, {"isActive", false}}),
        QStringLiteral("Old – https://o.example (switched off)"));
    EXPECT_EQ(RecordList::textOf(RecordList::Kind::Projects, {{"_id", "1"}, {"name", "Bank"}, {"status", "active"}}),
        QStringLiteral("Bank – Active"));
    EXPECT_EQ(RecordList::textOf(RecordList::Kind::Projects, {{"_id", "1"}, {"name", "Bank"}, {"status", "archived"}}),
        QStringLiteral("Bank – archived"))
        << "a status that this version does not know is shown as it is";
    EXPECT_EQ(RecordList::textOf(RecordList::Kind::Projects, {{"_id", "64a1"}}), QStringLiteral("64a1"));
}

TEST(RecordList, SortsByTextAndLeavesOutWhatHasNoId)
{
    RecordList list(RecordList::Kind::Webhooks);
    list.setRecords({webhook("2", "Zoo", "https://z.example"), webhook("", "Nobody", "https://n.example"),
        webhook("1", "Ark", "https://a.example")});
    ASSERT_EQ(list.rowCount(), 2);
    EXPECT_EQ(list.index(0).data(RecordList::NameRole).toString(), QStringLiteral("Ark"));
    EXPECT_EQ(list.index(1).data(RecordList::IdRole).toString(), QStringLiteral("2"));
    EXPECT_EQ(list.rowOf(QStringLiteral("2")), 1);
    EXPECT_EQ(list.rowOf(QString()), -1);
}

TEST(RecordList, TakesANewRecordInItsPlaceAndAnOldOneOnlyOnce)
{
    RecordList list(RecordList::Kind::Webhooks);
    QSignalSpy asked(&list, &RecordList::requested);
    list.setRecords({webhook("2", "Zoo", "https://z.example")});
    list.add(webhook("1", "Ark", "https://a.example"));
    list.add(webhook("2", "Zoo", "https://new.example"));
    ASSERT_EQ(list.rowCount(), 2);
    EXPECT_EQ(list.index(0).data(RecordList::NameRole).toString(), QStringLiteral("Ark"));
    EXPECT_EQ(list.index(1).data(RecordList::AddressRole).toString(), QStringLiteral("https://new.example"));
    list.add({{"name", "Without an id"}});
    EXPECT_EQ(asked.count(), 1) << "then only the provider can say";
}

} // namespace
