#include "views/changes/requestview.h"

#include "models/core/json.h"
#include "views/theme/tonelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

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
    body->setMinimumHeight(QFontMetrics(body->font()).lineSpacing() * 8);
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
    inner->addWidget(body, 1);
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
    column->addWidget(content, 1);

    connect(toggle, &QToolButton::toggled, content, [toggle, content](bool on) {
        toggle->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        toggle->setText(on ? tr("Hide the &exact request") : tr("Show the &exact request"));
        content->setVisible(on);
    });
    connect(copyJson, &QPushButton::clicked, this, [json] { QGuiApplication::clipboard()->setText(json); });
    connect(
        copyCurl, &QPushButton::clicked, this, [curl = plan.curl()] { QGuiApplication::clipboard()->setText(curl); });
}
