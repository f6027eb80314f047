#include "views/shell/recoverydialog.h"

#include "models/core/momenttext.h"
#include "views/changes/banner.h"
#include "views/shell/dialogform.h"
#include "views/shell/fold.h"
#include "views/shell/sentencelabel.h"
#include "views/theme/tonelabel.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
QStringList explanation(const StoreDamage &damage)
{
    QStringList sentences;
    if (damage.newest)
        //: %1 is when a copy was made: "on 12 Nov 2026 at 14:05"
        sentences << RecoveryDialog::tr("The newest copy that is in order was made %1 and holds %n flow(s). What was "
                                        "edited after that is not in it.",
            nullptr, damage.newest->flows)
                         .arg(MomentText::within(damage.newest->at, QDateTime::currentDateTimeUtc()));
    else
        sentences << RecoveryDialog::tr("There is no copy that is in order.");
    sentences << RecoveryDialog::tr("If you start empty, the flows can be read from their providers again. Edits that "
                                    "were not sent are not there.");
    if (damage.isMissing) {
        sentences << RecoveryDialog::tr(
            "What is left of the former file is kept in the folder, under a name that begins "
            "with “flowform-damaged-”.");
        return sentences;
    }
    const QString aside = damage.isNewer ? QStringLiteral("flowform-newer-") : QStringLiteral("flowform-damaged-");
    //: %1 is the beginning of a file's name
    sentences << (damage.newest
            ? RecoveryDialog::tr(
                "In both cases the present file is kept: it stays in the folder, under a name that begins "
                "with “%1” and goes on with the date and time.")
            //: %1 is the beginning of a file's name
            : RecoveryDialog::tr(
                "If you start empty, the present file is kept: it stays in the folder, under a name that "
                "begins with “%1” and goes on with the date and time."))
                     .arg(aside);
    return sentences;
}
} // namespace

RecoveryDialog::RecoveryDialog(const StoreDamage &damage, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("recoveryDialog"));
    setWindowTitle(tr("Flowform"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(2));
    auto *heading = new ToneLabel(damage.isNewer ? tr("Your drafts were written by a newer version of Flowform")
            : damage.isMissing                   ? tr("The file with your drafts is missing or empty")
                                                 : tr("The file with your drafts is damaged"),
        &Palette::text, Theme::Text::Title, this);
    heading->setObjectName(QStringLiteral("heading"));
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(new Banner(Tone::Caution,
        damage.isNewer
            ? tr("This version cannot read them. Nothing was changed. Install the newer version to go on with them.")
            : damage.isMissing
            ? tr("There were drafts on this computer, and they are not in their place any more. Nothing was changed.")
            : tr("Flowform cannot open it. Nothing was changed."),
        this));
    auto *folder = new QLineEdit(QDir::toNativeSeparators(damage.folder), this);
    folder->setObjectName(QStringLiteral("folder"));
    folder->setReadOnly(true);
    folder->setCursorPosition(0);
    auto *form = DialogForm::make();
    DialogForm::addRow(form, tr("&Folder"), folder);
    column->addLayout(form);
    for (const QString &sentence : explanation(damage))
        column->addWidget(new SentenceLabel(sentence, this));
    if (!damage.detail.isEmpty()) {
        auto *fold = new Fold(new SentenceLabel(damage.detail, this), this);
        fold->setTexts(tr("Show the technical detail"), tr("Hide the technical detail"));
        column->addWidget(fold);
    }
    column->addStretch();

    auto *quit = new QPushButton(tr("&Quit"), this);
    auto *empty = new QPushButton(tr("Start &empty"), this);
    auto *backup = new QPushButton(tr("&Use the copy"), this);
    quit->setObjectName(QStringLiteral("quit"));
    empty->setObjectName(QStringLiteral("startEmpty"));
    backup->setObjectName(QStringLiteral("useBackup"));
    backup->setVisible(damage.newest.has_value());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addWidget(quit);
    buttons->addStretch();
    buttons->addWidget(empty);
    buttons->addWidget(backup);
    column->addLayout(buttons);
    connect(quit, &QPushButton::clicked, this, [this] { choose(Choice::Quit); });
    connect(empty, &QPushButton::clicked, this, [this] { choose(Choice::StartEmpty); });
    connect(backup, &QPushButton::clicked, this, [this] { choose(Choice::UseBackup); });
    // With a newer version at hand, quitting is right; starting empty is never done by Enter.
    QPushButton *first = damage.newest && !damage.isNewer ? backup : quit;
    for (QPushButton *button : {quit, empty, backup})
        button->setAutoDefault(false);
    first->setDefault(true);
    DialogForm::fit(this, 560);
    first->setFocus();
}

void RecoveryDialog::choose(Choice choice)
{
    m_choice = choice;
    choice == Choice::Quit ? reject() : accept();
}

void RecoveryDialog::done(int result)
{
    QDialog::done(result);
    emit chosen(m_choice);
}
