#include "gui/guisession.h"

#include "support/examples.h"
#include "views/accounts/flowlistpanel.h"
#include "views/sync/synccontrols.h"

#include <QAbstractItemModel>
#include <QAbstractSpinBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

GuiSession::GuiSession()
{
    EXPECT_TRUE(m_folder.isValid());
}

GuiSession::~GuiSession() = default;

void GuiSession::addFlow(const QString &name)
{
    const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());
    ASSERT_TRUE(store);
    FlowRecord flow;
    flow.account = QStringLiteral("acme");
    ASSERT_TRUE(
        (*store)->saveAccount({flow.account, QStringLiteral("verifik"), QUrl(QStringLiteral("http://127.0.0.1:9"))}));
    const size_t number = (*store)->flows(flow.account).value().size();
    flow.id = QStringLiteral("66d8e2a1c4a19e0012d4e%1").arg(number, 3, 10, QLatin1Char('0'));
    flow.kind = QStringLiteral("verifik-v3/personal-onboarding");
    flow.name = name;
    flow.base = Examples::object(QStringLiteral("verifik-v3/record-kyc-full.json"));
    flow.base.insert(QStringLiteral("_id"), flow.id);
    flow.base.insert(QStringLiteral("name"), name);
    "/documents/attemptLimit"_ptr.write(flow.base, 3);
    flow.working = flow.base;
    flow.baseRevision = 1;
    flow.fetchedAt = QDateTime::currentDateTimeUtc();
    flow.confirmation = FlowRecord::Confirmation{};
    ASSERT_TRUE((*store)->saveFlow(flow));
}

void GuiSession::start()
{
    WindowController::Options options;
    options.folder = folder();
    options.theme = m_theme;
    options.saveAgainAfter = m_saveAgainAfter;
    Result<std::unique_ptr<WindowController>> made = WindowController::create(options);
    ASSERT_TRUE(made) << qPrintable(made.error().toString());
    m_controller = std::move(*made);
    m_controller->start();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window()));
    window().activateWindow();
}

void GuiSession::restart()
{
    window().close();
    ASSERT_TRUE(until([this] { return !window().isVisible(); })) << "the window did not close";
    m_controller.reset();
    start();
}

bool GuiSession::until(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

void GuiSession::openPracticeWorkspace()
{
    auto *button = find<QPushButton>("welcomePractice");
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *tree = find<QTreeView>("flowTree");
    ASSERT_TRUE(until([&] { return tree->model()->rowCount(tree->model()->index(0, 0)) == practiceRows; }));
    ASSERT_TRUE(
        until([&] { return tree->model()->rowCount(tree->model()->index(1, 0)) == PracticeSandbox::sampleWorkflows; }));
    // Until then a request of the reading may take an answer that a test ordered for its own.
    ASSERT_TRUE(until([this] { return window().sync().reach() == NetworkReach::Online; }));
}

void GuiSession::removePracticeAccounts()
{
    auto *tree = find<QTreeView>("flowTree");
    for (const char *name : {"Practice", "Practice with Didit"}) {
        const int before = tree->model()->rowCount();
        window().actions().action(ActionId::RemoveAccount)->trigger();
        auto *typed = find<QLineEdit>("confirmName");
        QTest::keyClicks(typed, QLatin1String(name));
        ASSERT_TRUE(find<QPushButton>("confirm")->isEnabled()) << name;
        QTest::mouseClick(find<QPushButton>("confirm"), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_TRUE(until([&] { return tree->model()->rowCount() == before - 1; })) << name;
    }
}

void GuiSession::openFlow(const QString &name)
{
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
    auto *search = find<QLineEdit>("flowSearch");
    search->clear();
    QTest::keyClicks(search, name);
    QTest::keyClick(search, Qt::Key_Return);
    search->clear();
    ASSERT_TRUE(until([&] {
        return controller().openFlow() != nullptr && controller().openFlow()->summary().name == name;
    })) << qPrintable(name);
}

void GuiSession::typeNumber(const char *pointer, const QString &digits)
{
    auto *spin = find<QAbstractSpinBox>(pointer);
    ASSERT_NE(spin, nullptr) << pointer;
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, digits);
    QTest::keyClick(spin, Qt::Key_Tab);
}

void GuiSession::review()
{
    window().activateWindow(); // shortcuts go to the active window, which a closed dialog may have been
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(until([this] { return find<QDialog>("reviewDialog") != nullptr; }));
}

void GuiSession::send()
{
    if (find<QDialog>("reviewDialog") == nullptr) {
        ASSERT_NO_FATAL_FAILURE(review());
    }
    auto *button = find<QPushButton>("send");
    ASSERT_NE(button, nullptr);
    ASSERT_TRUE(button->isEnabled()) << qPrintable(button->toolTip());
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(until([this] {
        const auto *close = find<QPushButton>("close");
        return close != nullptr && close->isEnabled() && close->text() == QStringLiteral("Close");
    }));
}

void GuiSession::closeReview()
{
    QTest::mouseClick(find<QPushButton>("close"), Qt::LeftButton);
    ASSERT_TRUE(until([this] { return find<QDialog>("reviewDialog") == nullptr; }));
}

QString GuiSession::visibleText(const QWidget *widget)
{
    QString text;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text() + QLatin1Char('\n');
    }
    return text;
}

QList<QByteArray> GuiSession::sent(const QString &method)
{
    QList<QByteArray> bodies;
    for (const SandboxRequest &request : practice().requests()) {
        if (request.method == method)
            bodies << request.body;
    }
    return bodies;
}

FlowRecord GuiSession::stored()
{
    EXPECT_TRUE(until([this] { return !controller().hasUnsaved(); }));
    Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());
    EXPECT_TRUE(store);
    const Result<FlowRecord> record = (*store)->flow(controller().openFlow()->account(), controller().openFlow()->id());
    EXPECT_TRUE(record);
    return record.value_or(FlowRecord());
}
