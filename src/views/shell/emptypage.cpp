#include "views/shell/emptypage.h"

#include "views/theme/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyPage"));
    auto *title = new ToneLabel(tr("Nothing is open"), &Palette::text, Theme::Text::Heading, this);
    auto *text = new ToneLabel(tr("Choose a flow or a project on the left, or start a new flow."), &Palette::textMuted,
        Theme::Text::Body, this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *refresh = new QPushButton(tr("Get the latest flows"), this);
    auto *create = new QPushButton(tr("New flow…"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addStretch();
    buttons->addWidget(refresh);
    buttons->addWidget(create);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(4), Theme::spacing(4), Theme::spacing(4), Theme::spacing(4));
    column->setSpacing(Theme::spacing(1));
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(text);
    column->addSpacing(Theme::spacing(1));
    column->addLayout(buttons);
    column->addStretch(3);
    connect(refresh, &QPushButton::clicked, this, &EmptyPage::refreshRequested);
    connect(create, &QPushButton::clicked, this, &EmptyPage::newFlowRequested);
}
