#include "views/shell/fold.h"

#include "views/theme/theme.h"

#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

Fold::Fold(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_content(content)
{
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_content->setParent(this);
    m_content->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_button, &QToolButton::toggled, this, [this](bool isOn) {
        refresh();
        m_content->setVisible(isOn);
        if (!isOn)
            return;
        QTimer::singleShot(0, this, [this] { // once the page around it has its new height
            for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(around)) {
                    area->ensureWidgetVisible(m_content);
                    return;
                }
            }
        });
    });
    refresh();
}

void Fold::setTexts(const QString &show, const QString &hide)
{
    m_show = show;
    m_hide = hide;
    refresh();
}

void Fold::refresh()
{
    m_button->setArrowType(m_button->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_button->setText(m_button->isChecked() ? m_hide : m_show);
}
