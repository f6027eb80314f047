#pragma once

#include "models/document/change.h"
#include "models/document/edithistory.h"
#include "models/document/patch.h"
#include "models/schema/flowschema.h"
#include "models/schema/problem.h"

#include <QObject>

#include <map>
#include <set>

class QUndoStack;

//! A flow as the user sees it (`working`) beside the state the provider last confirmed (`base`).
//! Every edit is an undo command; dirty means the two differ, found by comparison at the edited place only, so an edit
//! costs the same in a small document and a large one. GUI thread.
class ProjectFlow : public QObject
{
    Q_OBJECT
public:
    //! `isNew`: the flow does not exist at the provider yet, so all of it counts as unsent.
    ProjectFlow(
        FlowSchemaPtr schema, QJsonObject base, QJsonObject working, bool isNew = false, QObject *parent = nullptr);
    ~ProjectFlow() override;

    const FlowSchema &schema() const { return *m_schema; }
    FlowSchemaPtr schemaPtr() const { return m_schema; }
    const QJsonObject &base() const { return m_base; }
    const QJsonObject &working() const { return m_working; }
    bool isNew() const { return m_isNew; }
    QString status() const; //!< as the provider last confirmed it: "draft", "active", "paused"; empty if unknown

    QJsonValue value(const JsonPointer &pointer) const { return pointer.in(m_working); }
    QJsonValue baseValue(const JsonPointer &pointer) const { return pointer.in(m_base); }

    //! Edits one place through the undo stack; Undefined removes it. Consecutive edits of one place merge into one step
    //! while `session` stays the same non-zero number (an editor uses one session from focus to focus); 0 never merges.
    //! Emptying a text that the base does not have, and any edit that leads back to the base, leaves nothing to send.
    //! A block may be set whole. Errors: Usage for a read-only field or a place that cannot be written.
    Result<void> setValue(const JsonPointer &pointer, const QJsonValue &value, int session = 0);
    //! One field, or everything with the empty pointer, back to the base; one undo step.
    Result<void> revert(const JsonPointer &pointer);

    //! Every field that can be edited gets its value of `document`, an earlier state of the flow; one undo step.
    //! Errors: Usage when nothing of the flow can be edited.
    Result<void> restore(const QJsonObject &document);

    QUndoStack *undoStack() const { return m_undo; }
    //! The undo stack as values, to be kept on disk.
    EditHistory editHistory() const;
    //! Gives the empty undo stack the steps of an earlier session. Steps that do not lead to the present document are
    //! left out, all of them: the draft was changed elsewhere meanwhile.
    void restoreHistory(const EditHistory &history);

    //! Why nothing of this flow can be edited, as a sentence; empty when it can.
    const QString &whyReadOnly() const { return m_whyReadOnly; }
    //! Whether the field may be edited: not read-only, and create-only ones just while the flow is new.
    bool isEditable(const FieldSpec &field) const;

    bool isDirty() const { return !m_dirty.empty(); }
    //! Whether anything at, inside or around `pointer` differs from the base.
    bool isDirty(const JsonPointer &pointer) const;
    //! The changed fields in form order; places that no field describes come last.
    std::vector<JsonPointer> dirtyFields() const;
    //! The changed fields as sentences, in form order.
    std::vector<Change> changes() const;
    Change change(const JsonPointer &field) const;

    //! The findings about one form field, most severe first. A finding about a value that came from the provider and
    //! that nobody touched is a warning: it never blocks another field.
    std::vector<Problem> problems(const JsonPointer &field) const;
    //! All findings, in form order.
    std::vector<Problem> problems() const;
    bool hasErrors() const;
    //! Findings the provider gave when it refused the last send; each is dropped when its field is edited.
    void setProviderProblems(const std::vector<FieldError> &findings);

    //! What one click does about a finding with a `fixText`, as one undo step. Errors: Usage when the finding holds no
    //! more, or has no cure.
    Result<void> applyFix(const Problem &problem);

    //! Whether a conditional field is relevant now; fields without a condition always are.
    bool isShown(const FieldSpec &field) const;
    //! Whether the field must be filled in now.
    bool isRequired(const FieldSpec &field) const;

    //! makePatch() for this flow; its cost depends on the number of changes, not on the document's size.
    QJsonObject patch(PatchDepth depth) const { return makePatch(*m_schema, dirtyFields(), m_working, depth); }

    //! The provider confirmed a new state. Local edits stay on top of it, field by field; fields not edited here take
    //! the new value. A field changed both here and there keeps the local value and is returned. The undo stack is
    //! cleared when `newBase` changes what the steps would restore, else marked clean. Ends with baseChanged().
    std::vector<JsonPointer> rebase(const QJsonObject &newBase);

signals:
    //! `pointer` now holds another value (the exact edited place).
    void valueChanged(const JsonPointer &pointer);
    //! The field's dirty state, problems, visibility or requirement may have changed.
    void fieldChanged(const JsonPointer &field);
    //! The set of dirty fields changed.
    void dirtyChanged();
    //! The set of problems changed.
    void problemsChanged();
    //! base (and perhaps working) was replaced as a whole: re-read everything.
    void baseChanged();

private:
    friend class SetValueCommand; // the only writer, so every edit is an undo step
    void write(const JsonPointer &pointer, const QJsonValue &value);
    QJsonValue normalised(const JsonPointer &pointer, const QJsonValue &value) const;
    void updateDirty(const JsonPointer &pointer);
    void recomputeDirty();
    void updateProblems(const JsonPointer &pointer);
    void recomputeProblems();
    void setRuleProblem(size_t rule);
    std::optional<Problem> missingToCreate(const FieldSpec &field) const;
    Problem weighed(Problem problem, const std::vector<JsonPointer> &causes) const;
    bool isAsInBase(const JsonPointer &pointer) const;
    void setGroupProblems(const JsonPointer &group);
    bool updateGroupProblems(const JsonPointer &pointer);
    void updateWhyReadOnly();

    FlowSchemaPtr m_schema;
    QJsonObject m_base, m_working;
    bool m_isNew;
    QString m_whyReadOnly;
    QUndoStack *m_undo;
    bool m_isRestoring = false; // the undo stack gets steps that are done already
    std::set<JsonPointer>
        m_dirty; // places that differ; none lies inside another, and together they cover every difference
    std::map<JsonPointer, std::vector<Problem>> m_fieldProblems; // by form field
    std::vector<std::optional<Problem>> m_ruleProblems; // by rule
    std::map<JsonPointer, std::vector<Problem>> m_groupProblems; // those of DocumentRules, by group; none is empty
    std::map<JsonPointer, std::vector<Problem>> m_providerProblems; // by form field
};
