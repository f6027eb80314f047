#include "net/providers/verifik/verifikanswer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace {

VerifikAnswer::Page pageOf(const QStringList &ids)
{
    VerifikAnswer::Page page;
    for (const QString &id : ids)
        page.rows.append(QJsonObject{{QStringLiteral("_id"), id}});
    return page;
}

TEST(VerifikListing, GivesUpOnAListWithoutEndAfterTheMostPages)
{
    VerifikAnswer::Listing listing(1, 1000);
    int pages = 0;
    bool goesOn = true;
    while (goesOn) {
        VerifikAnswer::Page page = pageOf({QString::number(pages)});
        page.total = 999'999'999;
        goesOn = listing.add(page);
        ++pages;
        ASSERT_LE(pages, 1000);
    }
    EXPECT_EQ(pages, 1000);
    const FlowList list = listing.take();
    EXPECT_EQ(list.flows.size(), 1000u);
    ASSERT_EQ(list.skipped.size(), 1u);
    EXPECT_TRUE(list.skipped.front().what.contains(QLatin1String("1000")));
}

TEST(VerifikListing, TakesAPageThatIsShorterThanTheServersOwnSizeForTheLast)
{
    VerifikAnswer::Listing listing(100, 10);
    VerifikAnswer::Page page = pageOf({QStringLiteral("a"), QStringLiteral("b")});
    page.perPage = 2;
    EXPECT_TRUE(listing.add(page));
    page = pageOf({QStringLiteral("c")});
    page.perPage = 2;
    EXPECT_FALSE(listing.add(page));
}

TEST(VerifikListing, NamesAFlowThatMovedOntoTheNextPageWhileReading)
{
    VerifikAnswer::Listing listing(2, 10);
    EXPECT_TRUE(listing.add(pageOf({QStringLiteral("a"), QStringLiteral("b")})));
    EXPECT_TRUE(listing.add(pageOf({QStringLiteral("b"), QStringLiteral("c")})));
    EXPECT_FALSE(listing.add(pageOf({QStringLiteral("d")})));
    const FlowList list = listing.take();
    EXPECT_EQ(list.flows.size(), 4u);
    ASSERT_EQ(list.skipped.size(), 1u);
    EXPECT_TRUE(list.skipped.front().detail.contains(QLatin1String("id b")));
}

TEST(VerifikAnswer, IgnoresFiguresThatAreNoWholeNumbers)
{
    HttpResponse response;
    response.status = 200;
    response.body = R"({"data":[{"_id":"a"}],"total":"many","pages":1e300,"limit":-5,"pagination":{"total":7.5}})";
    const Result<VerifikAnswer::Page> page = VerifikAnswer::page(response, 1, {});
    ASSERT_TRUE(page);
    EXPECT_FALSE(page->total);
    EXPECT_FALSE(page->pages);
    EXPECT_FALSE(page->perPage);
}

} // namespace
