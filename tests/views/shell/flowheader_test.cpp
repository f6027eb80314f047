#include "views/shell/flowheader.h"

#include "views/theme/icons.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace {

class FlowHeaderTest : public testing::TestWithParam<int>
{
protected:
    FlowHeaderTest()
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(&header);
        column->addStretch();
        header.setFlow(
            QStringLiteral("Savings account Mexico"), QStringLiteral("Registro de personas"), QStringLiteral("acme"));
        header.setState(QStringLiteral("draft"), FlowState::Modified, 12);
        header.setStatusAction(&status);
        header.setUnsent(12, false);
    }

    QAction undo{Icons::icon(QStringLiteral("undo"), &Palette::text), QStringLiteral("&Deshacer")};
    QAction redo{Icons::icon(QStringLiteral("redo"), &Palette::text), QStringLiteral("&Rehacer")};
    QAction review{QStringLiteral("Re&visar y enviar")}, status{QStringLiteral("&Activar…")};
    QWidget window;
    FlowHeader header{&undo, &redo, &review};
};

} // namespace

TEST_P(FlowHeaderTest, ShowsItsButtonsWholeAtEveryWidth)
{
    window.resize(GetParam(), 200);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    EXPECT_EQ(header.width(), GetParam());
    for (const QAbstractButton *button : header.findChildren<QAbstractButton *>()) {
        EXPECT_GE(button->width(), button->minimumSizeHint().width()) << qPrintable(button->text());
        EXPECT_TRUE(header.rect().contains(button->geometry())) << qPrintable(button->text());
    }
    EXPECT_GE(header.findChild<QWidget *>(QStringLiteral("flowName"))->width(), 176);
}

INSTANTIATE_TEST_SUITE_P(Widths, FlowHeaderTest, ::testing::Values(360, 480, 640, 900));
