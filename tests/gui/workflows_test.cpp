// The checks of a Didit workflow in the real window, down to what travelled to the provider.
#include "gui/guisession.h"

#include "models/core/json.h"
#include "models/didit/checkstates.h"
#include "views/didit/checkcard.h"
#include "views/didit/checktoggle.h"
#include "views/didit/draggrip.h"
#include "views/didit/featureseditor.h"
#include "views/forms/fieldrow.h"
#include "views/forms/problemline.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace {

class Workflows : public testing::Test
{
protected:
    void SetUp() override
    {
        session.start();
        session.openPracticeWorkspace();
        session.openFlow(QStringLiteral("Standard KYC"));
        editor = session.window().findChild<FeaturesEditor *>();
        ASSERT_NE(editor, nullptr);
        session.window().revealField(checksPlace());
        ASSERT_EQ(order(), QStringLiteral("OCR LIVENESS FACE_MATCH IP_ANALYSIS"));
    }
    ProjectFlow &flow() { return session.controller().openFlow()->flow(); }
    CheckCard &card(size_t position) { return *editor->cards().at(position); }
    QString order()
    {
        QStringList names;
        for (const QJsonValue &entry : flow().value(checksPlace()).toArray())
            names << entry.toObject().value(QLatin1String("feature")).toString();
        return names.join(QLatin1Char(' '));
    }
    //! What the only change of the provider's workflow said.
    QJsonObject patched()
    {
        const QList<QByteArray> bodies = session.sent(QStringLiteral("PATCH"));
        EXPECT_EQ(bodies.size(), 1);
        return bodies.isEmpty() ? QJsonObject()
                                : Json::parse(bodies.first(), QStringLiteral("body")).value_or(QJsonValue()).toObject();
    }

    GuiSession session;
    FeaturesEditor *editor = nullptr;
};

} // namespace

TEST_F(Workflows, AreReorderedByTheKeyboardAndSentWholeInTheNewOrder)
{
    const QJsonArray before = flow().value(checksPlace()).toArray();
    card(3).toggle()->setFocus();
    QTest::keyClick(card(3).toggle(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(card(2).toggle(), Qt::Key_Up, Qt::AltModifier);
    ASSERT_EQ(order(), QStringLiteral("OCR IP_ANALYSIS LIVENESS FACE_MATCH"));
    ASSERT_NO_FATAL_FAILURE(session.send());
    const QJsonArray wanted{before[0], before[3], before[1], before[2]};
    EXPECT_EQ(patched(), (QJsonObject{{"features", wanted}}));
}

TEST_F(Workflows, AreReorderedByTheMouse)
{
    DragGrip *grip = card(3).grip();
    const QPoint end = grip->mapFromGlobal(card(1).mapToGlobal(QPoint(20, 4)));
    QTest::mousePress(grip, Qt::LeftButton);
    QTest::mouseMove(grip, grip->rect().center() - QPoint(0, 30));
    QTest::mouseMove(grip, end);
    QTest::mouseRelease(grip, Qt::LeftButton, Qt::NoModifier, end);
    EXPECT_EQ(order(), QStringLiteral("OCR IP_ANALYSIS LIVENESS FACE_MATCH"));
    EXPECT_TRUE(flow().isDirty());
}

TEST_F(Workflows, InAWrongOrderAreMendedByOneClick)
{
    card(2).toggle()->setFocus();
    QTest::keyClick(card(2).toggle(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(card(1).toggle(), Qt::Key_Up, Qt::AltModifier);
    ASSERT_EQ(order(), QStringLiteral("FACE_MATCH OCR LIVENESS IP_ANALYSIS"));
    ASSERT_TRUE(flow().hasErrors());
    auto *fix = card(0).findChild<QPushButton *>(QStringLiteral("fix"));
    ASSERT_NE(fix, nullptr);
    EXPECT_EQ(fix->text(), QStringLiteral("Move Face match behind ID verification"));
    QTest::mouseClick(fix, Qt::LeftButton);
    EXPECT_EQ(order(), QStringLiteral("OCR FACE_MATCH LIVENESS IP_ANALYSIS"));
    EXPECT_FALSE(flow().hasErrors());
}

TEST_F(Workflows, SayInThePlanWhatAThresholdSends)
{
    const JsonPointer threshold = "/features/2/config/face_match_score_decline_threshold"_ptr;
    session.window().revealField(threshold);
    ASSERT_TRUE(card(2).isExpanded());
    auto *typed = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(QApplication::focusWidget()))
        typed = spin->findChild<QLineEdit *>();
    ASSERT_NE(typed, nullptr) << QApplication::focusWidget();
    typed->selectAll();
    QTest::keyClicks(typed, QStringLiteral("45"));
    QTest::keyClick(typed, Qt::Key_Tab);
    ASSERT_EQ(flow().value(threshold), QJsonValue(45));

    QJsonObject wanted{{"features", flow().value(checksPlace())}};
    ASSERT_NO_FATAL_FAILURE(session.review());
    const QString said = session.visibleText(session.find<QDialog>("reviewDialog"));
    EXPECT_TRUE(said.contains(QStringLiteral("Decline below changed from 40 to 45"))) << qPrintable(said);
    auto *body = session.find<QPlainTextEdit>("requestBody");
    ASSERT_NE(body, nullptr);
    EXPECT_EQ(
        Json::parse(body->toPlainText().toUtf8(), QStringLiteral("plan")).value_or(QJsonValue()), QJsonValue(wanted));
    ASSERT_NO_FATAL_FAILURE(session.send());
    EXPECT_EQ(patched(), wanted) << "the whole list, and nothing beside it";
}

TEST_F(Workflows, AreRestrictedToTheDocumentsOfTwoCountries)
{
    session.openFlow(QStringLiteral("KYC with AML screening")); // takes documents of three countries
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    editor = session.window().findChild<FeaturesEditor *>();
    ASSERT_NE(editor, nullptr);
    const JsonPointer documents = "/features/0/config/documents_allowed"_ptr;
    const QJsonObject before = flow().value(documents).toObject();
    ASSERT_EQ(before.size(), 3);
    session.window().revealField(documents);
    ASSERT_TRUE(card(0).isExpanded());
    auto *table = card(0).findChild<QTableView *>(QString(), Qt::FindChildrenRecursively);
    ASSERT_NE(table, nullptr);
    const auto refuse = [&](const QString &country, const QString &kind) {
        const QAbstractItemModel *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->headerData(row, Qt::Vertical).toString() == country
                    && model->headerData(column, Qt::Horizontal).toString() == kind)
                    table->setCurrentIndex(model->index(row, column));
            }
        }
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
    };
    for (const QString &kind :
        {QStringLiteral("Passport"), QStringLiteral("Identity card"), QStringLiteral("Driving licence")})
        refuse(QStringLiteral("Brazil"), kind);
    const QJsonObject allowed = flow().value(documents).toObject();
    QStringList countries; // one whose documents are all refused says so, and accepts none
    for (auto country = allowed.begin(); country != allowed.end(); ++country) {
        const QJsonObject kinds = country->toObject();
        if (std::any_of(kinds.begin(), kinds.end(),
                [](const QJsonValue &kind) { return kind.toObject().value(QLatin1String("enabled")).toInt() == 1; }))
            countries << country.key();
    }
    ASSERT_EQ(countries, (QStringList{QStringLiteral("COL"), QStringLiteral("MEX")}))
        << Json::compact(allowed).constData();
    EXPECT_EQ(allowed.value(QLatin1String("COL")), before.value(QLatin1String("COL")));
    ASSERT_NO_FATAL_FAILURE(session.send());
    const QJsonArray sent = patched().value(QLatin1String("features")).toArray();
    ASSERT_EQ(sent.size(), flow().value(checksPlace()).toArray().size()) << "the whole list travels";
    EXPECT_EQ(sent.at(0).toObject().value(QLatin1String("config")).toObject().value(QLatin1String("documents_allowed")),
        QJsonValue(allowed));
}

TEST_F(Workflows, AreDeletedOnlyAfterTheirVersionWasNamed)
{
    QAction *remove = session.window().actions().action(ActionId::DeleteFlow);
    ASSERT_TRUE(GuiSession::until([&] { return remove->isEnabled(); })) << qPrintable(remove->toolTip());
    remove->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QDialog>("confirmDialog") != nullptr; }));
    const QString said = session.visibleText(session.find<QDialog>("confirmDialog"));
    EXPECT_TRUE(said.contains(QStringLiteral("Version 3 is deleted"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("cannot bring it back"))) << qPrintable(said);
}
