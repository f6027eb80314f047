#include "models/schema/schemacatalog.h"
#include "models/store/records.h"
#include "views/accounts/addaccountdialog.h"
#include "views/accounts/confirmdialog.h"
#include "views/accounts/flowkinds.h"
#include "views/accounts/newflowdialog.h"
#include "views/accounts/newprojectdialog.h"
#include "views/accounts/welcomepage.h"
#include "views/forms/fakeservices.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

QByteArray variableFor(const QString &name)
{
    return "FLOWFORM_SECRET_" + name.toUpper().replace(QLatin1Char(' '), QLatin1Char('_')).toLatin1();
}

template <typename Widget> Widget *find(const QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QString::fromLatin1(name));
}

Account account(const QString &name)
{
    Account account;
    account.name = name;
    account.provider = QStringLiteral("verifik");
    return account;
}

QJsonObject project(const char *id, const char *name)
{
    return {{QStringLiteral("_id"), QLatin1String(id)}, {QStringLiteral("name"), QLatin1String(name)},
        {QStringLiteral("status"), QStringLiteral("active")}};
}

} // namespace

TEST(AddAccountDialog, GivesTheAccountAndForgetsTheToken)
{
    AddAccountDialog dialog({}, variableFor);
    dialog.show();
    Account entered;
    QByteArray secret;
    QObject::connect(
        &dialog, &AddAccountDialog::accountEntered, &dialog, [&](const Account &account, const QByteArray &token) {
            entered = account;
            secret = token;
        });
    auto *token = find<QLineEdit>(dialog, "accountToken");
    EXPECT_EQ(token->echoMode(), QLineEdit::Password);
    QTest::keyClicks(find<QLineEdit>(dialog, "accountName"), QStringLiteral("Head office"));
    QTest::keyClicks(token, QStringLiteral("token-1"));
    QTest::mouseClick(find<QPushButton>(dialog, "addAccount"), Qt::LeftButton);
    EXPECT_EQ(entered.name, QStringLiteral("Head office"));
    EXPECT_EQ(entered.provider, QStringLiteral("verifik"));
    EXPECT_EQ(entered.url, QUrl(QStringLiteral("https://api.verifik.co")));
    EXPECT_EQ(secret, QByteArray("token-1"));
    EXPECT_TRUE(token->text().isEmpty());
}

TEST(AddAccountDialog, NamesTheVariableForLastingUse)
{
    AddAccountDialog dialog({}, variableFor);
    find<QLineEdit>(dialog, "accountName")->setText(QStringLiteral("Head office"));
    const QString note = find<QLabel>(dialog, "tokenNote")->text();
    EXPECT_TRUE(note.contains(QStringLiteral("FLOWFORM_SECRET_HEAD_OFFICE"))) << qPrintable(note);
    EXPECT_TRUE(note.contains(QStringLiteral("until Flowform closes")));
}

TEST(AddAccountDialog, RefusesATakenNameAndAnAddressWithoutEncryption)
{
    AddAccountDialog dialog({QStringLiteral("Head office")}, variableFor);
    auto *name = find<QLineEdit>(dialog, "accountName");
    auto *address = find<QComboBox>(dialog, "accountAddress");
    auto *add = find<QPushButton>(dialog, "addAccount");
    EXPECT_FALSE(add->isEnabled());
    name->setText(QStringLiteral("head OFFICE"));
    EXPECT_FALSE(add->isEnabled());
    name->setText(QStringLiteral("Branch"));
    EXPECT_TRUE(add->isEnabled());
    address->setEditText(QStringLiteral("http://api.verifik.co"));
    EXPECT_FALSE(add->isEnabled());
    EXPECT_FALSE(find<QLabel>(dialog, "accountProblem")->text().isEmpty());
}

TEST(AddAccountDialog, BringsAnAddressToTheFormAnAccountHolds)
{
    const auto base = [](const char *text) { return AddAccountDialog::baseFrom(QString::fromLatin1(text)).toString(); };
    EXPECT_EQ(base(" https://api.verifik.co/v3/ "), QStringLiteral("https://api.verifik.co"));
    EXPECT_EQ(base("https://api.verifik.co/v2"), QStringLiteral("https://api.verifik.co"));
    EXPECT_EQ(base("https://proxy.example.com/verifik"), QStringLiteral("https://proxy.example.com/verifik"));
    EXPECT_EQ(base("http://127.0.0.1:8080"), QStringLiteral("http://127.0.0.1:8080"));
    for (const char *wrong :
        {"", "api.verifik.co", "ftp://api.verifik.co", "http://example.com", "https://user:pw@example.com", "https://"})
        EXPECT_EQ(base(wrong), QString()) << wrong;
}

TEST(NewFlowDialog, AsksForAPurposeANameAndAProjectByItsName)
{
    FakeServices services;
    services.projects().setRecords(
        {project("65f1a3e8c4a19e0012d4b101", "Savings accounts"), project("65f1a3e8c4a19e0012d4b102", "Cards")});
    NewFlowDialog dialog({account(QStringLiteral("Practice")), account(QStringLiteral("Head office"))},
        QStringLiteral("Head office"), [&](const QString &) { return &services; });
    dialog.show();
    auto *create = find<QPushButton>(dialog, "newFlowCreate");
    auto *name = find<QLineEdit>(dialog, "newFlowName");
    EXPECT_TRUE(create->isEnabled()); // a name is proposed
    for (const FlowTemplate &item : FlowTemplates::all(QStringLiteral("verifik"))) {
        auto *choice = dialog.findChild<QRadioButton *>(QStringLiteral("template:%1").arg(item.id));
        ASSERT_NE(choice, nullptr) << qPrintable(item.id);
        EXPECT_EQ(choice->accessibleDescription(), item.purpose);
        choice->setChecked(true);
        EXPECT_EQ(name->text(), item.name);
    }
    QSignalSpy entered(&dialog, &NewFlowDialog::flowEntered);
    find<QRadioButton>(dialog, "template:verifik-v2/passwordless-login-with-face")->setChecked(true);
    name->clear();
    EXPECT_FALSE(create->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Staff login"));
    find<QRadioButton>(dialog, "template:verifik-v3/login")->setChecked(true);
    EXPECT_EQ(name->text(), QStringLiteral("Staff login")); // a person's name stays
    auto *projects = find<QComboBox>(dialog, "/newFlowProject");
    projects->setFocus();
    projects->lineEdit()->selectAll();
    QTest::keyClicks(projects->lineEdit(), QStringLiteral("cards"));
    QTest::keyClick(projects->lineEdit(), Qt::Key_Return);
    if (dialog.isVisible())
        create->click();
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.first().at(0).toString(), QStringLiteral("Head office"));
    EXPECT_EQ(entered.first().at(1).toString(), QStringLiteral("verifik-v3/login"));
    EXPECT_EQ(entered.first().at(2).toString(), QStringLiteral("Staff login"));
    EXPECT_EQ(entered.first().at(3).toString(), QStringLiteral("65f1a3e8c4a19e0012d4b102"));
}

TEST(NewFlowDialog, ReadsProjectsThatAreMissingAndSaysWhenThereAreNone)
{
    FakeServices services;
    NewFlowDialog dialog(
        {account(QStringLiteral("Practice"))}, QStringLiteral("Practice"), [&](const QString &) { return &services; });
    dialog.show();
    EXPECT_EQ(services.projectRequests, 1);
    auto *note = find<QLabel>(dialog, "newFlowProjectNote");
    EXPECT_FALSE(note->isVisible());
    services.projects().setRecords({});
    EXPECT_TRUE(note->isVisible());
    // The only project there is needs no choice.
    services.projects().setRecords({project("65f1a3e8c4a19e0012d4b101", "Savings accounts")});
    EXPECT_FALSE(note->isVisible());
    QSignalSpy entered(&dialog, &NewFlowDialog::flowEntered);
    find<QPushButton>(dialog, "newFlowCreate")->click();
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.first().at(3).toString(), QStringLiteral("65f1a3e8c4a19e0012d4b101"));
}

TEST(NewFlowDialog, StartsWithoutAProjectWhereNoneCanBeRead)
{
    FakeServices services;
    NewFlowDialog dialog(
        {account(QStringLiteral("Practice"))}, QStringLiteral("Practice"), [&](const QString &) { return &services; });
    dialog.show();
    services.projects().setFailed(fail(ErrorKind::Offline, QStringLiteral("There is no connection.")).value());
    EXPECT_TRUE(find<QPushButton>(dialog, "/newFlowProject#retry")->isVisible());
    QSignalSpy entered(&dialog, &NewFlowDialog::flowEntered);
    find<QPushButton>(dialog, "newFlowCreate")->click();
    ASSERT_EQ(entered.count(), 1);
    EXPECT_TRUE(entered.first().at(3).toString().isEmpty());
}

TEST(NewProjectDialog, AsksForANameAndAnAccountThatHasProjects)
{
    Account other = account(QStringLiteral("Other"));
    other.provider = QStringLiteral("didit");
    EXPECT_FALSE(NewProjectDialog::isOffered({other}));
    NewProjectDialog dialog({other, account(QStringLiteral("Practice"))}, QStringLiteral("Other"));
    dialog.show();
    auto *create = find<QPushButton>(dialog, "newProjectCreate");
    EXPECT_FALSE(create->isEnabled());
    QTest::keyClicks(find<QLineEdit>(dialog, "newProjectName"), QStringLiteral(" Mortgages "));
    QSignalSpy entered(&dialog, &NewProjectDialog::projectEntered);
    create->click();
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.first().at(0).toString(), QStringLiteral("Practice"));
    EXPECT_EQ(entered.first().at(1).toString(), QStringLiteral("Mortgages"));
}

TEST(ConfirmDialog, WaitsForTheExactName)
{
    ConfirmDialog dialog(QStringLiteral("Delete"), {}, QStringLiteral("Mexico"), QStringLiteral("Delete flow"));
    dialog.show();
    auto *typed = find<QLineEdit>(dialog, "confirmName");
    auto *confirm = find<QPushButton>(dialog, "confirm");
    EXPECT_FALSE(confirm->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_TRUE(dialog.isHidden() || dialog.result() != QDialog::Accepted);
    typed->setText(QStringLiteral("mexico"));
    EXPECT_FALSE(confirm->isEnabled());
    typed->setText(QStringLiteral("Mexico "));
    EXPECT_TRUE(confirm->isEnabled());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    confirm->click();
    EXPECT_EQ(accepted.count(), 1);
}

TEST(WelcomePage, OffersPracticeAndAnAccount)
{
    WelcomePage page;
    page.show();
    QSignalSpy practise(&page, &WelcomePage::practiceRequested);
    QSignalSpy add(&page, &WelcomePage::addAccountRequested);
    QTest::mouseClick(find<QPushButton>(page, "welcomePractice"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(page, "welcomeAddAccount"), Qt::LeftButton);
    EXPECT_EQ(practise.count(), 1);
    EXPECT_EQ(add.count(), 1);
}

TEST(FlowKinds, AreCalledAsTheirSchemasCallThem)
{
    const SchemaCatalog catalog;
    QStringList ids = catalog.ids();
    ids << projectKind;
    for (const QString &id : ids)
        EXPECT_EQ(FlowKinds::title(id), catalog.schema(id).value()->title()) << qPrintable(id);
    const QString both = QStringLiteral("verifik-v2/login+onboarding");
    EXPECT_EQ(FlowKinds::title(both), catalog.schema(both).value()->title());
}
