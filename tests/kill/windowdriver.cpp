// The real window on the store in the first argument: types one value after the other into the fields of a flow and
// prints the number of each as soon as the window says that it is saved. Ends by being killed. No test by itself.

#include "app/gui/windowcontroller.h"
#include "values.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true); // never a person's own data folder
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments(); // data folder, account, flow, first number
    if (arguments.size() != 5)
        return 2;
    WindowController::Options options;
    options.folder = arguments[1];
    const Result<std::unique_ptr<WindowController>> controller = WindowController::create(options);
    if (!controller)
        return 3;
    (*controller)->start();
    MainWindow &window = (*controller)->window();
    emit window.flowActivated(arguments[2], arguments[3]);
    const auto *state = window.findChild<QLabel *>(QStringLiteral("saveState"));
    const QString saved = StatusLine::tr("Saved on this computer");
    for (int number = arguments[4].toInt();; ++number) {
        auto *field = window.findChild<QLineEdit *>(TypedValue::place(number).toString());
        if (state == nullptr || field == nullptr || field->isReadOnly())
            return 4;
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, TypedValue::text(number));
        if (state->text() == saved)
            return 5; // too early
        if (!QTest::qWaitFor([&] { return state->text() == saved; }, 20'000))
            return 6;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
