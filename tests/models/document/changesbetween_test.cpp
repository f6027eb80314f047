#include "models/document/changesbetween.h"
#include "support/flows.h"

namespace {

QJsonObject with(QJsonObject document, const JsonPointer &place, const QJsonValue &value)
{
    EXPECT_TRUE(place.write(document, value));
    return document;
}

QStringList fieldsOf(const std::vector<Change> &changes)
{
    QStringList fields;
    for (const Change &change : changes)
        fields << change.field.toString();
    return fields;
}

const QJsonObject before = Flows::draft();

} // namespace

TEST(ChangesBetween, AreSentencesInFormOrderWithUnknownPlacesLast)
{
    QJsonObject after = with(before, "/aNewKey"_ptr, 1);
    after = with(after, "/liveness/minScore"_ptr, 0.71);
    after = with(after, "/documents/attemptLimit"_ptr, 5);
    const std::vector<Change> changes = changesBetween(*Flows::schema(), before, after);
    EXPECT_EQ(fieldsOf(changes), (QStringList{"/documents/attemptLimit", "/liveness/minScore", "/aNewKey"}));
    EXPECT_EQ(changes.front().sentence, QStringLiteral("Document attempts allowed changed from 3 to 5."));
}

TEST(ChangesBetween, SayNothingAboutWhenTheProviderStoredThem)
{
    const QJsonObject after = with(before, "/updatedAt"_ptr, QStringLiteral("2031-01-01T00:00:00Z"));
    EXPECT_TRUE(changesBetween(*Flows::schema(), before, after).empty());
}

TEST(ChangesToRestore, LeaveOutTheStatus)
{
    const QJsonObject former = with(before, "/status"_ptr, QStringLiteral("paused"));
    EXPECT_TRUE(changesToRestore(*Flows::schema(), before, former).empty());
}

TEST(ChangesBetween, AreNoneBetweenEqualStates)
{
    EXPECT_TRUE(changesBetween(*Flows::schema(), before, before).empty());
}

TEST(ChangesToRestore, LeaveOutWhatOnlyTheProviderWrites)
{
    QJsonObject former = with(before, "/updatedAt"_ptr, QStringLiteral("2020-01-01T00:00:00.000Z"));
    former = with(former, "/aNewKey"_ptr, 1);
    former = with(former, "/name"_ptr, QStringLiteral("Older name")); // can be set on a new flow only
    former = with(former, "/documents/attemptLimit"_ptr, 5);
    EXPECT_EQ(fieldsOf(changesToRestore(*Flows::schema(), before, former)), QStringList{"/documents/attemptLimit"});
}
