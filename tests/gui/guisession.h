#pragma once

#include "app/gui/windowcontroller.h"
#include "support/practicesandbox.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

//! The real program without its main(): window, store, engine thread and practice provider on a data folder of its own.
//! Everything is reached as a person would: by widgets, keys and the mouse.
class GuiSession
{
public:
    //! Rows below the practice account: flows, the projects' heading, projects.
    static constexpr int practiceRows = PracticeSandbox::sampleFlows + 1 + PracticeSandbox::sampleProjects;

    GuiSession();
    ~GuiSession();

    //! The colours that the window's menu chooses; for all later starts. Not owned.
    void setTheme(Theme *theme) { m_theme = theme; }
    //! For all later starts: an edit that could not be written is tried again by itself after so long.
    void setSaveAgainAfter(std::chrono::milliseconds delay) { m_saveAgainAfter = delay; }
    //! Before start(): stores a flow of an account whose provider nobody reaches. Its documents may be tried 3 times.
    void addFlow(const QString &name);
    void start(); //!< opens the window on the data folder
    void restart(); //!< closes the window as a person would, and starts again

    void end() { m_controller.reset(); } //!< what is left of a program whose window is closed

    WindowController &controller() { return *m_controller; }
    MainWindow &window() { return m_controller->window(); }
    Sandbox &practice() { return *m_controller->engine().practice(); }

    template <typename Widget> Widget *find(const char *name)
    {
        return window().findChild<Widget *>(QString::fromLatin1(name));
    }
    //! Waits for `condition`, a few seconds at most.
    static bool until(const std::function<bool()> &condition);

    void openPracticeWorkspace(); //!< by the welcome page; waits for the flows
    //! Both, after their names were typed.
    void removePracticeAccounts();
    void openFlow(const QString &name); //!< by search and Enter; waits for the form
    void typeNumber(const char *pointer, const QString &digits); //!< into a field of the form
    void review(); //!< Ctrl+Return; waits for the review window
    void send(); //!< review, send, and wait for the outcome
    void closeReview();
    QString visibleText(const QWidget *widget); //!< of all its labels
    //! Bodies of the requests of one kind, in order.
    QList<QByteArray> sent(const QString &method);
    FlowRecord stored(); //!< the open flow, as it is on disk once all edits are

    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    Theme *m_theme = nullptr;
    std::chrono::milliseconds m_saveAgainAfter = WindowController::Options().saveAgainAfter;
    std::unique_ptr<WindowController> m_controller;
};
