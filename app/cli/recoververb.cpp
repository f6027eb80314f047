#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"
#include "models/store/storerecovery.h"

#include <QDir>
#include <QLocale>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue toJson(const std::optional<StoreDamage::Backup> &backup)
{
    if (!backup)
        return QJsonValue();
    return QJsonObject{{QStringLiteral("path"), backup->path},
        {QStringLiteral("at"), backup->at.toUTC().toString(Qt::ISODate)}, {QStringLiteral("flows"), backup->flows}};
}

QString describe(const StoreDamage::Backup &backup)
{
    return Text::tr("The newest sound backup is of %1 and holds %n flow(s).", nullptr, backup.flows)
        .arg(QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat));
}

//! What is wrong and what could be done about it; exit code 1, because something is.
int tell(CliSession &session, const StoreDamage &damage)
{
    const QString place = QDir::toNativeSeparators(damage.folder);
    QStringList lines{damage.isNewer
            ? Text::tr("The drafts in %1 were written by a newer version of Flowform. Nothing was changed.").arg(place)
            : damage.isMissing
            ? Text::tr(
                "The file flowform.db in %1 is missing or empty, although there were drafts. Nothing was changed.")
                  .arg(place)
            : Text::tr("The file flowform.db in %1 is damaged or is not a file of this program. Nothing was changed.")
                  .arg(place)};
    if (damage.isNewer)
        lines << Text::tr("Install the newer version to go on with them.");
    if (damage.newest)
        lines << describe(*damage.newest) << Text::tr("“flowform-cli recover --backup” puts it back.");
    else
        lines << Text::tr("There is no backup that could be put back.");
    lines << Text::tr("“flowform-cli recover --empty” starts without drafts.")
          << (damage.isMissing ? Text::tr("What is left of the former file is kept under another name.")
                               : Text::tr("Both keep the present file under another name."));
    if (!damage.detail.isEmpty())
        lines << QStringLiteral("(%1)").arg(damage.detail);
    session.print(QJsonObject{{QStringLiteral("damaged"), !damage.isNewer}, {QStringLiteral("newer"), damage.isNewer},
                      {QStringLiteral("missing"), damage.isMissing}, {QStringLiteral("detail"), damage.detail},
                      {QStringLiteral("backup"), toJson(damage.newest)}},
        lines.join(QLatin1Char('\n')));
    return Failed;
}

int recover(CliSession &session, const CliArguments &arguments)
{
    const bool takesBackup = arguments.has(QStringLiteral("backup")),
               startsEmpty = arguments.has(QStringLiteral("empty"));
    if (takesBackup && startsEmpty) {
        return session.failure(
            fail(ErrorKind::Usage, Text::tr("Either --backup or --empty can be chosen, not both.")).value());
    }
    const StoreRecovery recovery(session.options().dataFolder);
    const Result<std::optional<StoreDamage>> damage = recovery.examine();
    if (!damage)
        return session.failure(damage.error());
    if (!*damage) {
        const QString sound = Text::tr("Nothing is wrong with the drafts in %1.")
                                  .arg(QDir::toNativeSeparators(session.options().dataFolder));
        if (takesBackup || startsEmpty) { // whatever asked for this takes them for damaged
            Error error = fail(ErrorKind::Usage, sound).value();
            error.meaning = Text::tr("Nothing was changed.");
            return session.failure(error);
        }
        session.print(QJsonObject{{QStringLiteral("damaged"), false}, {QStringLiteral("newer"), false}}, sound);
        return Done;
    }
    if (!takesBackup && !startsEmpty)
        return tell(session, **damage);
    const Result<StoreRecovery::Outcome> done
        = recovery.recover(**damage, takesBackup ? StoreRecovery::Choice::Backup : StoreRecovery::Choice::Empty);
    if (!done)
        return session.failure(done.error());
    QStringList lines{
        done->restored ? Text::tr("The backup was put back.") : Text::tr("There are no drafts any more.")};
    lines << Text::tr("The former file is kept as %1.").arg(QDir::toNativeSeparators(done->aside));
    session.print(
        QJsonObject{{QStringLiteral("keptAs"), done->aside}, {QStringLiteral("backup"), toJson(done->restored)}},
        lines.join(QLatin1Char('\n')));
    return Done;
}

} // namespace

std::vector<CliVerb> recoverVerbs()
{
    return {{QStringLiteral("recover"), QStringLiteral("[--backup | --empty]"),
        Text::tr("Says what is wrong with drafts that cannot be opened, and puts a backup in their place."),
        Text::tr("Without an option nothing is changed. With one, the present file is kept under another name. Close "
                 "the window first."),
        {{QStringLiteral("backup"), {}, Text::tr("Puts the newest sound backup back.")},
            {QStringLiteral("empty"), {}, Text::tr("Starts without drafts.")}},
        0, 0, recover}};
}
