#pragma once

#include <QStringList>

#include <functional>

class QWidget;

//! Asking a person for a file, behind a function: a test answers in its place.
namespace FileChooser {

struct Question
{
    QString title;
    QStringList filters; //!< as QFileDialog takes them: "CSV files (*.csv)"
    QString name; //!< suggested for a file that is to be written
    bool isForSaving = false;
};

//! Called with the path and the position of the chosen filter; never called when nothing was chosen.
using Answer = std::function<void(const QString &path, int filter)>;
using Function = std::function<void(QWidget *parent, const Question &question, const Answer &answer)>;

//! The system's file dialog. Returns at once; the dialog goes with `parent`.
void ask(QWidget *parent, const Question &question, const Answer &answer);

} // namespace FileChooser
