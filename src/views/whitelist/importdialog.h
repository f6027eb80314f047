#pragma once

#include "models/whitelist/importpreviewmodel.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;
class QTableView;

//! What a white list file holds, before anything of it is taken: how many rows can be taken, and each one that cannot
//! with its line and its reason. Emits taken() with the valid rows; cancelling takes nothing.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    //! `source` names where the rows come from: a file's name, or "The pasted text".
    ImportDialog(const WhiteListImport &import, const QString &source, QWidget *parent = nullptr);

signals:
    void taken(const std::vector<WhiteListRow> &rows);

private:
    QWidget *createChoice();
    void prepareTable();

    ImportPreviewModel *m_model;
    QTableView *m_table;
    QButtonGroup *m_shown;
    QPushButton *m_take;
};
