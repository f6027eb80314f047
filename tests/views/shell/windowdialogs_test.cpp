#include "views/shell/windowdialogs.h"

#include <QDialog>
#include <QLabel>
#include <QWidget>

#include <gtest/gtest.h>

namespace {
//! All that the dialog before a deletion says of the flow.
QString warning(const FlowSummary &flow)
{
    QWidget window;
    WindowDialogs dialogs(&window);
    dialogs.confirmDelete(flow);
    const auto *dialog = window.findChild<QDialog *>(QStringLiteral("confirmDialog"));
    QString text;
    if (dialog != nullptr) {
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            text += label->text() + QLatin1Char('\n');
    }
    return text;
}
} // namespace

TEST(WindowDialogs, SaysThatARefusedNewFlowExistsOnlyHere)
{
    FlowSummary flow;
    flow.id = QStringLiteral("new-1");
    flow.name = QStringLiteral("Branch opening");
    flow.state = FlowState::Rejected;
    EXPECT_TRUE(warning(flow).contains(QStringLiteral("exists only on this computer")));
    EXPECT_FALSE(warning(flow).contains(QStringLiteral("deleted at the provider")));
}

TEST(WindowDialogs, WarnsThatAnActiveFlowIsDeletedAtTheProvider)
{
    FlowSummary flow;
    flow.id = QStringLiteral("65f1");
    flow.name = QStringLiteral("Branch opening");
    flow.status = QStringLiteral("active");
    EXPECT_TRUE(warning(flow).contains(QStringLiteral("deleted at the provider")));
    EXPECT_TRUE(warning(flow).contains(QStringLiteral("It is active")));
}
