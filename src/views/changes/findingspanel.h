#pragma once

#include "models/core/jsonpointer.h"

#include <QWidget>

class FindingDelegate;
class QAbstractItemModel;
class QLabel;
class QListView;
class QModelIndex;
class QStackedWidget;
class QVBoxLayout;

//! What the Changes and the Problems panels share: a list of findings, each of which leads to its field by click or
//! Enter, and a sentence in its place while there are none.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    QListView *list() const { return m_list; }
    void setModel(QAbstractItemModel *model); //!< null: no flow is open; not owned

signals:
    //! A person wants to see this field.
    void jumpRequested(const JsonPointer &pointer);

protected:
    FindingsPanel(int pointerRole, QWidget *parent);
    void setDelegate(FindingDelegate *delegate);
    void setEmptyTexts(const QString &withoutFlow, const QString &withoutRows);
    JsonPointer pointer(const QModelIndex &index) const;
    QVBoxLayout *column() const { return m_column; }
    virtual void rowsChanged(int count) = 0;

private:
    void refresh();

    int m_pointerRole;
    QVBoxLayout *m_column;
    QStackedWidget *m_pages;
    QListView *m_list;
    QLabel *m_empty;
    QString m_withoutFlow, m_withoutRows;
    bool m_isButtonClick = false;
};
