// The window as a hand meets it: opening a flow until its form is painted, one key press until the changed field is
// marked on the screen, and one until the status line says that it is on disk. Usage: form_bench [KEYS]   (on the
// display of the environment, or with QT_QPA_PLATFORM=offscreen)

#include "app/gui/windowcontroller.h"
#include "bench/benchstore.h"
#include "translations/translations.h"
#include "views/forms/fieldrow.h"
#include "views/forms/formview.h"
#include "views/theme/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

namespace {

using Clock = std::chrono::steady_clock;

//! Counts the paintings of a widget and of what lies in it.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &widget)
        : m_widget(widget)
    {
        qApp->installEventFilter(this);
    }
    int count() const { return m_count; }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType())
            m_count += object == &m_widget || m_widget.isAncestorOf(static_cast<QWidget *>(object));
        return false;
    }

private:
    QWidget &m_widget;
    int m_count = 0;
};

bool until(const std::function<bool()> &condition)
{
    const Clock::time_point end = Clock::now() + std::chrono::seconds(10);
    while (!condition()) {
        if (Clock::now() > end)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1);
    }
    return true;
}

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void press(QWidget &widget, Qt::Key key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &up);
}

struct Figures
{
    double median = 0, p95 = 0, most = 0;
};

Figures figuresOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return {values[values.size() / 2], values[values.size() * 95 / 100], values.back()};
}

constexpr int ordinaryFlows = 500;
constexpr int savedKeys = 200;

//! Opens the flow at `position` and waits until its form is painted. Null when it does not come.
FormView *open(WindowController &controller, int position)
{
    MainWindow &window = controller.window();
    const QString id = BenchStore::idOf(position);
    emit window.flowActivated(BenchStore::account, id);
    FormView *form = nullptr;
    const bool isThere = until([&] {
        const auto forms = window.findChildren<FormView *>();
        for (FormView *one : forms) {
            if (controller.openFlow() && controller.openFlow()->id() == id && one->isVisible())
                form = one;
        }
        return form != nullptr;
    });
    if (!isThere)
        return nullptr;
    const Paints paints(*form->viewport());
    form->viewport()->update();
    return until([&] { return paints.count() > 0; }) ? form : nullptr;
}

//! On the flow that is open: each key waits until the one before it is saved.
bool measureSaving(MainWindow &window, QAbstractSpinBox &spin, int countries)
{
    const auto *line = window.findChild<QLabel *>(QStringLiteral("saveState"));
    const QString saved = StatusLine::tr("Saved on this computer");
    std::vector<double> times;
    for (int i = 0; i < savedKeys; ++i) {
        if (!until([&] { return line->text() == saved; }))
            return false;
        const Clock::time_point start = Clock::now();
        press(spin, i % 2 == 0 ? Qt::Key_Up : Qt::Key_Down);
        if (line->text() == saved || !until([&] { return line->text() == saved; }))
            return false;
        times.push_back(millisecondsSince(start));
    }
    const Figures saving = figuresOf(times);
    std::printf("%3d countries: key press to \"%s\" median %.1f ms, p95 %.1f ms, most %.1f ms over %d keys\n",
        countries, qPrintable(saved), saving.median, saving.p95, saving.most, savedKeys);
    return true;
}

bool measure(WindowController &controller, int countries, int position, int keys)
{
    std::vector<double> openings, marks;
    FormView *form = nullptr;
    for (int i = 0; i < 11; ++i) {
        if (!open(controller, 0))
            return false;
        const Clock::time_point start = Clock::now();
        form = open(controller, position);
        if (!form)
            return false;
        if (i > 0) // the first fills the caches of fonts and field tables
            openings.push_back(millisecondsSince(start));
    }

    const JsonPointer score = "/liveness/minScore"_ptr;
    form->reveal(score);
    FieldRow *row = form->row(score);
    auto *spin = row->findChild<QAbstractSpinBox *>(score.toString());
    if (!spin)
        return false;
    spin->setFocus();
    for (int i = 0; i < keys; ++i) {
        const bool goesUp = i % 2 == 0; // every other key leads back to what the provider has: mark on, mark off
        const Paints paints(*row);
        const Clock::time_point start = Clock::now();
        press(*spin, goesUp ? Qt::Key_Up : Qt::Key_Down);
        if (!until([&] { return paints.count() > 0; }) || row->isChanged() != goesUp)
            return false;
        marks.push_back(millisecondsSince(start));
    }
    const Figures opening = figuresOf(openings), mark = figuresOf(marks);
    std::printf("%3d countries: open and paint median %.1f ms, most %.1f ms; key press to painted mark median %.2f ms, "
                "p95 %.2f ms, most %.2f ms over %d keys\n",
        countries, opening.median, opening.most, mark.median, mark.p95, mark.most, keys);
    return measureSaving(controller.window(), *spin, countries);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Translations::install(application);
    const Theme theme;
    const QTemporaryDir folder;
    const std::vector<int> countries{1, 200};
    if (!BenchStore::fill(folder.path(), ordinaryFlows, countries))
        return 1;
    WindowController::Options options;
    options.folder = folder.path();
    const Result<std::unique_ptr<WindowController>> controller = WindowController::create(options);
    if (!controller)
        return 1;
    (*controller)->window().resize(1280, 800);
    (*controller)->start();
    const int keys = argc > 1 ? std::max(20, QByteArray(argv[1]).toInt()) : 400;
    for (size_t i = 0; i < countries.size(); ++i) {
        if (!measure(**controller, countries[i], ordinaryFlows + static_cast<int>(i), keys)) {
            std::fprintf(stderr, "The flow with %d countries could not be measured.\n", countries[i]);
            return 1;
        }
    }
    return 0;
}
