#include "views/changes/requestview.h"

#include "models/core/json.h"
#include "views/theme/tonelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
//! Scrolls the area around `widget`, if there is one, so that it is seen.
void showWhole(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(widget);
            return;
        }
    }
}
} // namespace

RequestView::RequestView(const SendPlan &plan, QWidget *parent)
    : QWidget(parent)
{
    const QString json = QString::fromUtf8(Json::canonical(plan.shownBody));
    auto *toggle = new QToolButton(this);
    toggle->setObjectName(QStringLiteral("showRequest"));
    toggle->setText(tr("Show the &exact request"));
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setArrowType(Qt::RightArrow);

    auto *content = new QWidget(this);
    //: The first line of a request: %1 is its method ("PUT"), %2 its address
    auto *line = new QLabel(tr("%1 %2").arg(plan.method, plan.url.toDisplayString()), content);
    line->setObjectName(QStringLiteral("requestLine"));
    line->setFont(Theme::font(Theme::Text::Code));
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *body = new QPlainTextEdit(json, content);
    body->setObjectName(QStringLiteral("requestBody"));
    body->setAccessibleName(tr("Body of the request"));
    body->setFont(Theme::font(Theme::Text::Code));
    body->setReadOnly(true);
    body->setLineWrapMode(QPlainTextEdit::NoWrap);
    const int lines = qBound(3, static_cast<int>(json.count(QLatin1Char('\n'))) + 1, 16); // more scrolls
    body->setFixedHeight(QFontMetrics(body->font()).lineSpacing() * lines + Theme::spacing(2));
    auto *copyJson = new QPushButton(tr("Copy &JSON"), content);
    copyJson->setObjectName(QStringLiteral("copyJson"));
    copyJson->setToolTip(tr("Copy the body of the request."));
    auto *copyCurl = new QPushButton(tr("Copy as c&url"), content);
    copyCurl->setObjectName(QStringLiteral("copyCurl"));
    copyCurl->setToolTip(tr("Copy a command that sends the same request. It does not hold your token."));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addWidget(copyJson);
    buttons->addWidget(copyCurl);
    buttons->addStretch();
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(Theme::spacing(2), 0, 0, 0);
    inner->setSpacing(Theme::spacing(1));
    inner->addWidget(line);
    inner->addWidget(body);
    if (plan.shownBody != plan.body) {
        auto *note
            = new ToneLabel(tr("Personal data is shown as dots here and in copies. It travels as you entered it."),
                &Palette::textMuted, Theme::Text::Small, content);
        note->setWordWrap(true);
        inner->addWidget(note);
    }
    inner->addLayout(buttons);
    content->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    column->addWidget(toggle, 0, Qt::AlignLeft);
    column->addWidget(content);

    connect(toggle, &QToolButton::toggled, content, [toggle, content](bool on) {
        toggle->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        toggle->setText(on ? tr("Hide the &exact request") : tr("Show the &exact request"));
        content->setVisible(on);
        if (on)
            QTimer::singleShot(0, content, [content] { showWhole(content); }); // once the page has its new height
    });
    connect(copyJson, &QPushButton::clicked, this, [json] { QGuiApplication::clipboard()->setText(json); });
    connect(
        copyCurl, &QPushButton::clicked, this, [curl = plan.curl()] { QGuiApplication::clipboard()->setText(curl); });
}
