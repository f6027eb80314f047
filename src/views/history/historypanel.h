#pragma once

#include "models/document/change.h"
#include "models/schema/flowschema.h"
#include "models/sync/revision.h"

#include <QWidget>

#include <functional>
#include <vector>

class HistoryModel;
class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QStandardItemModel;
class ToneLabel;

//! The states of the open flow that its provider confirmed, newest first. One that is selected shows what it changed,
//! two show what differs between them; one can be restored into the draft.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    //! Null schema: no flow is open. It may be called again for the same flow: the selection stays.
    void setRevisions(FlowSchemaPtr schema, std::vector<Revision> revisions);
    //! Asked for the draft as it is, when a person wants to restore a state.
    void setDraft(std::function<QJsonObject()> draft) { m_draft = std::move(draft); }

signals:
    //! A person has seen what it edits and wants the state of this number as the draft.
    void restoreRequested(int number);

private:
    void buildList(QSplitter *parts);
    void buildChanges(QSplitter *parts);
    void showSelection();
    void showChanges(const QString &heading, const std::vector<Change> &changes, const QString &withoutAny);
    void restore();
    std::vector<int> selectedRows() const; // newest first

    FlowSchemaPtr m_schema;
    std::function<QJsonObject()> m_draft;
    HistoryModel *m_model;
    QStandardItemModel *m_changes;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    QListView *m_list, *m_changeList;
    ToneLabel *m_heading, *m_note;
    QPushButton *m_restore;
};
