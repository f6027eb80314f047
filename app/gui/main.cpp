#include "app/gui/recoverystart.h"
#include "app/gui/singlewindow.h"
#include "app/gui/windowcontroller.h"
#include "models/store/datafolder.h"
#include "models/store/storeinspection.h"
#include "translations/translations.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("flowform"));
    application.setApplicationDisplayName(QStringLiteral("Flowform"));
    application.setApplicationVersion(QStringLiteral(FLOWFORM_VERSION));
    Translations::install(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Edits identity-verification flows in forms and sends only what changed."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption folder(QStringLiteral("data-dir"),
        QCoreApplication::translate("main", "Keep drafts and settings in this folder."), QStringLiteral("folder"),
        defaultDataFolder());
    const QCommandLineOption practice(
        QStringLiteral("practice"), QCoreApplication::translate("main", "Open the practice workspace."));
    parser.addOptions({folder, practice});
    parser.process(application);

    SingleWindow single(parser.value(folder));
    if (single.isTaken() && single.raiseOther(parser.isSet(practice)))
        return 0;

    Theme theme;
    application.setWindowIcon(Icons::application());
    WindowController::Options options;
    options.folder = parser.value(folder);
    options.opensPractice = parser.isSet(practice);
    options.theme = &theme;
    Result<std::unique_ptr<WindowController>> controller = WindowController::create(options);
    while (!controller && RecoveryStart::offer(options.folder, controller.error()))
        controller = WindowController::create(options);
    if (!controller && StoreInspection::isRecoverable(controller.error()))
        return 1; // the person has read why, and chose to leave the drafts as they are
    if (!controller) {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Flowform"), controller.error().toString());
        box.setDetailedText(controller.error().detail);
        box.show();
        return application.exec() + 1;
    }
    QObject::connect(&single, &SingleWindow::raiseRequested, controller->get(), &WindowController::bringToFront);
    single.serve();
    (*controller)->start();
    return application.exec();
}
