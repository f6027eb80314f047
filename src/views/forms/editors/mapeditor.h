#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <QPointer>

class EntryForm;
class KeyInput;
class MapKeyModel;
class QBoxLayout;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class ToneLabel;

//! Settings by country, or by another key: the keys on the left, the chosen one's settings on the right. Keys and
//! members nobody knows are kept, and what is no map at all is shown and left as it is.
class MapEditor : public FieldEditor
{
    Q_OBJECT
public:
    MapEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setBaseValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    void setServices(AccountServices *services) override;
    QWidget *focusTarget() const override;
    bool isWide() const override { return true; }
    bool mergesEdits() const override;
    void reveal(const JsonPointer &below) override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createKeys();
    void add();
    void remove();
    void showEntry();
    void followState();
    QString current() const;
    bool isCountries() const;
    void fitHeight();

    MapKeyModel *m_model;
    QBoxLayout *m_sides;
    QWidget *m_left;
    QListView *m_list;
    KeyInput *m_new;
    QPushButton *m_add, *m_remove;
    ToneLabel *m_note, *m_heading = nullptr;
    QWidget *m_right = nullptr;
    EntryForm *m_form = nullptr; // null where the list itself switches the entries
    QPointer<AccountServices> m_services;
    QString m_wanted; // the chosen key, to find it again when rows move
    bool m_isReadOnly = false, m_isMap = true;
};
