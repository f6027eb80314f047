#include "views/changes/planpage.h"

#include "views/changes/banner.h"
#include "views/changes/changelist.h"
#include "views/changes/requestview.h"
#include "views/forms/mnemonics.h"
#include "views/shell/sentencelabel.h"
#include "views/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

PlanPage::PlanPage(FlowSchemaPtr schema, const SendPlan &plan, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), 0, Theme::spacing(3), 0); // as the dialog around it
    column->setSpacing(Theme::spacing(1));

    for (const Problem &problem : plan.errors) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::spacing(1));
        row->addWidget(new Banner(Tone::Bad, problem.message, this), 1);
        auto *jump = new QPushButton(tr("Go to %1").arg(Mnemonics::escaped(schema->labelOf(problem.field))), this);
        jump->setObjectName(QStringLiteral("jump:%1").arg(problem.field.toString()));
        row->addWidget(jump, 0, Qt::AlignTop);
        column->addLayout(row);
        connect(jump, &QPushButton::clicked, this, [this, place = problem.pointer] { emit jumpRequested(place); });
    }
    for (const QString &warning : plan.warnings)
        column->addWidget(new Banner(Tone::Caution, warning, this));

    auto *heading = new QLabel(!plan.isNew ? tr("What changes")
            : plan.isProject               ? tr("A new project with these settings")
                                           : tr("A new flow with these settings"),
        this);
    heading->setFont(Theme::font(Theme::Text::Heading));
    column->addWidget(heading);
    column->addWidget(new ChangeList(plan.changes, this));

    if (!plan.effect.isEmpty()) {
        auto *effectHeading = new QLabel(tr("What sending does"), this);
        effectHeading->setFont(Theme::font(Theme::Text::Heading));
        column->addWidget(effectHeading);
        auto *effect = new SentenceLabel(plan.effect, this);
        effect->setObjectName(QStringLiteral("effect"));
        column->addWidget(effect);
    }
    if (!plan.isEmpty())
        column->addWidget(new RequestView(plan, this));
    column->addStretch();
}
