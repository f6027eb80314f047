#include "app/gui/recoverystart.h"

#include "models/store/storeinspection.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryStart)
};

} // namespace

std::optional<StoreRecovery::Choice> RecoveryStart::ask(const StoreDamage &damage, QWidget *parent)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("recovery"));
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(QStringLiteral("Flowform"));
    const QString place = QDir::toNativeSeparators(damage.folder);
    box.setText(damage.isNewer ? Text::tr("The drafts in %1 were written by a newer version of Flowform.").arg(place)
                               : Text::tr("The file with your drafts in %1 is damaged.").arg(place));
    QStringList sentences;
    if (damage.isNewer)
        sentences << Text::tr("To go on with them, close Flowform and install the newer version.");
    sentences << Text::tr(
        "Nothing was changed so far. Whatever you choose, the present file is kept under another name.");
    if (damage.newest) {
        sentences << Text::tr(
            "The newest backup is of %1 and holds %n flow(s). What was edited after that and not sent "
            "is only in the present file.",
            nullptr, damage.newest->flows)
                         .arg(QLocale().toString(damage.newest->at.toLocalTime(), QLocale::ShortFormat));
    } else {
        sentences << Text::tr("There is no backup that could be put back.");
    }
    box.setInformativeText(sentences.join(QLatin1Char('\n')));
    box.setDetailedText(damage.detail);
    const QPushButton *backup = nullptr;
    if (damage.newest) {
        QPushButton *button = box.addButton(Text::tr("&Put the backup back"), QMessageBox::AcceptRole);
        button->setObjectName(QStringLiteral("recoverBackup"));
        backup = button;
    }
    QPushButton *empty = box.addButton(Text::tr("&Start without drafts"), QMessageBox::DestructiveRole);
    empty->setObjectName(QStringLiteral("recoverEmpty"));
    QPushButton *close = box.addButton(Text::tr("&Close Flowform"), QMessageBox::RejectRole);
    close->setObjectName(QStringLiteral("recoverNothing"));
    box.setDefaultButton(close);
    box.setEscapeButton(close);
    box.exec();
    if (backup != nullptr && box.clickedButton() == backup)
        return StoreRecovery::Choice::Backup;
    if (box.clickedButton() == empty)
        return StoreRecovery::Choice::Empty;
    return std::nullopt;
}

bool RecoveryStart::offer(const QString &folder, const Error &error)
{
    if (!StoreInspection::isRecoverable(error))
        return false;
    const StoreRecovery recovery(folder);
    const Result<std::optional<StoreDamage>> damage = recovery.examine();
    if (!damage)
        return false;
    if (!*damage)
        return true; // somebody else has put it right
    const std::optional<StoreRecovery::Choice> choice = ask(**damage);
    if (!choice)
        return false;
    if (const Result<StoreRecovery::Outcome> done = recovery.recover(**damage, *choice); !done) {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Flowform"), done.error().toString());
        box.setDetailedText(done.error().detail);
        box.exec();
        return true; // asked again: the drafts are as they were
    }
    return true;
}
