#include "gui/guisession.h"
#include "views/accounts/flowlistpanel.h"
#include "views/sync/synccontrols.h"

#include "models/store/flowlistmodel.h"

#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeView>

// Projects in the window: listed beside the flows, edited and sent as they are.

namespace {

const QString merchants = QStringLiteral("Merchants Panama"); // a draft; also the name of its flow
const QString merchantsProject = QStringLiteral("66a0c3f1c4a19e0012d4b105");
const QString insurance = QStringLiteral("Insurance Peru"); // a draft without a flow

class ProjectsWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        session.start();
        ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    }

    //! By the filter and Enter, as a person finds a project.
    void openProject(const QString &name)
    {
        auto *filter = session.find<QComboBox>("flowFilter");
        filter->setCurrentIndex(filter->findData(static_cast<int>(FlowFilterProxy::Show::Projects)));
        ASSERT_NO_FATAL_FAILURE(session.openFlow(name));
        ASSERT_FALSE(session.controller().openFlow()->summary().isFlow());
    }
    ProjectFlow &open() { return session.controller().openFlow()->flow(); }
    QString paths(const QString &method)
    {
        QStringList paths;
        for (const SandboxRequest &request : session.practice().requests()) {
            if (request.method == method)
                paths << request.path.section(QLatin1Char('?'), 0, 0);
        }
        return paths.join(QLatin1Char(' '));
    }

    GuiSession session;
};

} // namespace

TEST_F(ProjectsWindow, AnEditOfAProjectSendsOnlyTheChangedField)
{
    ASSERT_NO_FATAL_FAILURE(openProject(merchants));
    EXPECT_EQ(session.find<QLabel>("flowKind")->text(), QStringLiteral("Project in Practice"));
    EXPECT_FALSE(session.find<QPushButton>("changeStatus")->isVisible());
    EXPECT_TRUE(session.window().actions().action(ActionId::Activate)->toolTip().contains(QStringLiteral("its flows")));

    auto *email = session.find<QLineEdit>("/contactEmail");
    ASSERT_NE(email, nullptr);
    email->setFocus();
    email->selectAll();
    QTest::keyClicks(email, QStringLiteral("help@merchants.example"));
    QTest::keyClick(email, Qt::Key_Tab);
    EXPECT_EQ(open().dirtyFields().size(), 1u);

    ASSERT_NO_FATAL_FAILURE(session.review());
    const QString plan = session.visibleText(session.find<QDialog>("reviewDialog"));
    EXPECT_TRUE(plan.contains(QStringLiteral("The project is not active"))) << qPrintable(plan);
    EXPECT_FALSE(plan.contains(QStringLiteral("the flow"), Qt::CaseInsensitive)) << qPrintable(plan);
    ASSERT_NO_FATAL_FAILURE(session.send());
    EXPECT_EQ(session.sent(QStringLiteral("PUT")), QList<QByteArray>{R"({"contactEmail":"help@merchants.example"})"});
    EXPECT_EQ(paths(QStringLiteral("PUT")), QStringLiteral("/v2/projects/%1").arg(merchantsProject));
    ASSERT_NO_FATAL_FAILURE(session.closeReview());
    EXPECT_TRUE(GuiSession::until([this] { return !open().isDirty(); }));
    EXPECT_EQ(session.stored().state, FlowState::Clean);
}

TEST_F(ProjectsWindow, AProjectThatNeedsAFlowToGoLiveIsExplained)
{
    ASSERT_NO_FATAL_FAILURE(openProject(insurance));
    ASSERT_TRUE(open().setValue("/status"_ptr, QStringLiteral("active")));
    ASSERT_NO_FATAL_FAILURE(session.send());
    const QString result = session.visibleText(session.find<QDialog>("reviewDialog"));
    EXPECT_TRUE(result.contains(QStringLiteral("did not accept the change to the project"))) << qPrintable(result);
    EXPECT_TRUE(result.contains(QStringLiteral("A project needs a flow before it can go live"))) << qPrintable(result);
    EXPECT_TRUE(result.contains(QStringLiteral("Create a flow in this project first"))) << qPrintable(result);
    EXPECT_TRUE(open().isDirty());
}

TEST_F(ProjectsWindow, ANewProjectIsCreatedWithWhatItNeeds)
{
    session.window().actions().action(ActionId::NewProject)->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QDialog>("newProjectDialog") != nullptr; }));
    EXPECT_FALSE(session.find<QPushButton>("newProjectCreate")->isEnabled());
    QTest::keyClicks(session.find<QLineEdit>("newProjectName"), QStringLiteral("Mortgages Chile"));
    QTest::mouseClick(session.find<QPushButton>("newProjectCreate"), Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] {
        const OpenFlow *made = session.controller().openFlow();
        return made != nullptr && made->summary().name == QStringLiteral("Mortgages Chile");
    }));
    EXPECT_TRUE(open().isNew());
    // What creating needs is said before anything travels.
    EXPECT_FALSE(session.find<QPushButton>("review")->isEnabled());
    EXPECT_GE(session.find<QListView>("problemsList")->model()->rowCount(), 1);
    ASSERT_TRUE(open().setValue("/contactEmail"_ptr, QStringLiteral("help@mortgages.example")));
    ASSERT_TRUE(open().setValue("/allowedCountries"_ptr, QJsonArray{QStringLiteral("Chile")}));
    ASSERT_TRUE(session.find<QPushButton>("review")->isEnabled())
        << qPrintable(session.find<QPushButton>("review")->toolTip());

    ASSERT_NO_FATAL_FAILURE(session.review());
    EXPECT_TRUE(session.visibleText(session.find<QDialog>("reviewDialog")).contains(QStringLiteral("A new project")));
    ASSERT_NO_FATAL_FAILURE(session.send());
    EXPECT_EQ(paths(QStringLiteral("POST")), QStringLiteral("/v2/projects"));
    ASSERT_NO_FATAL_FAILURE(session.closeReview());
    ASSERT_TRUE(GuiSession::until([this] { return session.controller().openFlow() && !open().isNew(); }));
    const QString id = session.controller().openFlow()->id();
    EXPECT_EQ(session.practice().flow(id).value(QLatin1String("contactEmail")),
        QJsonValue(QStringLiteral("help@mortgages.example")));
    EXPECT_EQ(session.stored().state, FlowState::Clean);
    auto *tree = session.find<QTreeView>("flowTree");
    EXPECT_TRUE(GuiSession::until([&] {
        return tree->currentIndex().data(FlowListModel::IsProjectRole).toBool()
            && tree->currentIndex().data(FlowListModel::IdRole).toString() == id;
    }));
}

TEST_F(ProjectsWindow, ARefreshReadsProjectsAndTheirFailureHidesNoFlow)
{
    ASSERT_NO_FATAL_FAILURE(openProject(merchants));
    session.practice().editBehindOurBack(merchantsProject, "/name"_ptr, QStringLiteral("Merchants of Panama"));
    session.window().actions().action(ActionId::Refresh)->trigger();
    EXPECT_TRUE(GuiSession::until(
        [this] { return session.controller().openFlow()->summary().name == QStringLiteral("Merchants of Panama"); }));

    // Both lists of flows are answered, that of the projects is refused.
    ASSERT_TRUE(GuiSession::until([this] { return session.window().sync().reach() == NetworkReach::Online; }));
    session.practice().answerNext(200, R"({"data":[]})");
    session.practice().answerNext(200, R"({"data":[]})");
    session.practice().answerNext(403, R"({"message":"forbidden","code":"Forbidden"})");
    session.window().actions().action(ActionId::Refresh)->trigger();
    const auto *notice = session.find<QWidget>("notice");
    ASSERT_TRUE(GuiSession::until([&] { return notice->isVisible(); }));
    EXPECT_TRUE(session.visibleText(notice).contains(QStringLiteral("may not do that")))
        << qPrintable(session.visibleText(notice));
    session.find<QComboBox>("flowFilter")->setCurrentIndex(0);
    const QAbstractItemModel *rows = session.find<QTreeView>("flowTree")->model();
    EXPECT_EQ(rows->rowCount(rows->index(0, 0)), GuiSession::practiceRows);
}

TEST_F(ProjectsWindow, AProjectIsNotDeletedFromHere)
{
    ASSERT_NO_FATAL_FAILURE(openProject(merchants));
    const QAction *remove = session.window().actions().action(ActionId::DeleteFlow);
    EXPECT_FALSE(remove->isEnabled());
    EXPECT_TRUE(remove->toolTip().contains(QStringLiteral("project"))) << qPrintable(remove->toolTip());
}
