#include "views/changes/errorview.h"

#include "views/changes/banner.h"
#include "views/forms/mnemonics.h"
#include "views/shell/sentencelabel.h"
#include "views/theme/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

ErrorView::ErrorView(const Error &error, const std::function<QString(const JsonPointer &)> &labelOf, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    column->addWidget(new Banner(Tone::Bad, error.what, this));
    for (const QString &sentence : {error.meaning, error.advice}) {
        if (!sentence.isEmpty())
            column->addWidget(new SentenceLabel(sentence, this));
    }
    for (const FieldError &finding : error.fields) {
        auto *link = new QPushButton(this);
        link->setObjectName(QStringLiteral("fieldError:%1").arg(finding.field.toString()));
        //: %1 is the name of a field; a press on the button shows it
        link->setText(tr("Go to %1").arg(Mnemonics::escaped(labelOf(finding.field))));
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::spacing(2));
        if (finding.message != error.what) // said above
            row->addWidget(new SentenceLabel(finding.message, this), 1);
        row->addWidget(link, 0, Qt::AlignTop);
        if (finding.message == error.what)
            row->addStretch();
        column->addLayout(row);
        connect(link, &QPushButton::clicked, this, [this, field = finding.field] { emit jumpRequested(field); });
    }
    if (error.detail.isEmpty())
        return;
    auto *toggle = new QToolButton(this);
    toggle->setText(tr("&Details…"));
    toggle->setObjectName(QStringLiteral("errorDetails"));
    toggle->setCheckable(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setArrowType(Qt::RightArrow);
    auto *detail = new QPlainTextEdit(error.detail, this);
    detail->setAccessibleName(tr("Technical detail"));
    detail->setReadOnly(true);
    detail->setMaximumHeight(120);
    detail->hide();
    column->addWidget(toggle, 0, Qt::AlignLeft);
    column->addWidget(detail);
    connect(toggle, &QToolButton::toggled, detail, [toggle, detail](bool on) {
        toggle->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        detail->setVisible(on);
    });
}
