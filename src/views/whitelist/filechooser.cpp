#include "views/whitelist/filechooser.h"

#include <QFileDialog>

#include <algorithm>

void FileChooser::ask(QWidget *parent, const Question &question, const Answer &answer)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.isForSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.isForSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(question.filters);
    if (question.isForSaving) {
        dialog->setDefaultSuffix(QStringLiteral("csv"));
        dialog->selectFile(question.name);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [dialog, answer](const QString &path) {
        answer(path, std::max(0, static_cast<int>(dialog->nameFilters().indexOf(dialog->selectedNameFilter()))));
    });
    dialog->open();
}
