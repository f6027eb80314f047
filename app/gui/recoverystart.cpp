#include "app/gui/recoverystart.h"

#include "models/store/storeinspection.h"
#include "models/store/storerecovery.h"
#include "views/shell/recoverydialog.h"

#include <QMessageBox>

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
    RecoveryDialog dialog(**damage);
    dialog.exec();
    if (dialog.choice() == RecoveryDialog::Choice::Quit)
        return false;
    const auto choice = dialog.choice() == RecoveryDialog::Choice::UseBackup ? StoreRecovery::Choice::Backup
                                                                             : StoreRecovery::Choice::Empty;
    if (const Result<StoreRecovery::Outcome> done = recovery.recover(**damage, choice); !done) {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Flowform"), done.error().toString());
        box.setDetailedText(done.error().detail);
        box.exec();
        return true; // asked again: the drafts are as they were
    }
    return true;
}
