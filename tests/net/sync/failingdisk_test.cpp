#include "enginefixture.h"

#include "models/store/localid.h"
#include "support/failingvfs.h"

namespace {

//! Sends while the disk of this computer fails at every single write.
class PushOnFailingDisk : public EngineTest
{
protected:
    //! The provider's names of flows, as a fresh read finds them.
    QStringList namesAtProvider()
    {
        EXPECT_TRUE(pull().errors.empty());
        QStringList names;
        const std::vector<FlowSummary> flows = store->flows().value();
        for (const FlowSummary &flow : flows) {
            if (!isLocalId(flow.id))
                names << carrier.in(record(flow.id).base).toString();
        }
        return names;
    }
    //! Fails write number 1, 2, … of a push of the flow that `prepare` answers, until a push needs fewer; the next sync
    //! must always end with exactly one application at the provider. Answers how many writes failed.
    int failEveryWrite(const std::function<QString(const QString &name)> &prepare)
    {
        int n = 1;
        for (; n < 500; ++n) {
            const QString name = QStringLiteral("https://example.com/%1").arg(n);
            const QString id = prepare(name);
            disk.failAt(n);
            const PushResult result = push(id);
            const bool hasFailed = disk.hasFailed();
            disk.reset();
            const bool isSent = result.outcome == PushOutcome::Sent || result.outcome == PushOutcome::MergedAndSent;
            EXPECT_TRUE(isSent || result.error) << n << ": an end that says nothing";
            restart();
            // What is in doubt is found out by the read before the next send.
            const QString now = presentId(*store, QStringLiteral("practice"), id);
            const PushResult again = push(now);
            EXPECT_TRUE(again.outcome == PushOutcome::Sent || again.outcome == PushOutcome::NothingToSend
                || again.outcome == PushOutcome::MergedAndSent)
                << n << ": " << (again.error ? qPrintable(again.error->toString()) : "");
            EXPECT_EQ(namesAtProvider().count(name), 1) << "write " << n;
            EXPECT_EQ(record(presentId(*store, QStringLiteral("practice"), id)).state, FlowState::Clean) << n;
            if (!hasFailed || HasFailure())
                break;
        }
        return n - 1;
    }

    JsonPointer carrier = "/name"_ptr; // of what tells one write from another
    FailingVfs disk;
};

} // namespace

TEST_F(PushOnFailingDisk, AnUpdateIsAppliedOnce)
{
    ASSERT_TRUE(pull().errors.empty());
    carrier = "/integrations/redirectUrl"_ptr;
    EXPECT_GT(failEveryWrite([this](const QString &name) {
        edit(QLatin1String(mexico), carrier, name);
        return QString::fromLatin1(mexico);
    }),
        3);
}

TEST_F(PushOnFailingDisk, ACreationIsAppliedOnce)
{
    ASSERT_TRUE(pull().errors.empty());
    const QJsonObject like = record(QLatin1String(mexico)).base;
    EXPECT_GT(failEveryWrite([&](const QString &name) {
        QJsonObject document = like;
        document.remove(QLatin1String("_id"));
        document.insert(QStringLiteral("name"), name);
        const Result<FlowRecord> made = engine->createLocal(
            QStringLiteral("practice"), QStringLiteral("verifik-v3/personal-onboarding"), document);
        EXPECT_TRUE(made);
        return made ? made->id : QString();
    }),
        3);
}
