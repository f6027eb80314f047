#pragma once

#include "models/schema/flowschema.h"
#include "models/sync/push.h"

#include <QWidget>

class QVBoxLayout;

//! How a send ended: the outcome in a sentence, the error if there was one, the four sets of the read-back, what others
//! changed meanwhile, and the fields that both sides changed.
class ResultPage : public QWidget
{
    Q_OBJECT
public:
    ResultPage(FlowSchemaPtr schema, const PushResult &result, QWidget *parent = nullptr);

signals:
    void jumpRequested(const JsonPointer &pointer);

private:
    void addOutcome(const PushResult &result);
    void addQueued(const PushResult &result);
    void addReport(const ReadBackReport &report);
    void addSet(const QString &title, const QStringList &sentences, const QString &name);
    void addConflicts(const std::vector<MergeConflict> &conflicts);
    QWidget *conflictBox(const MergeConflict &conflict);
    QString value(const JsonPointer &field, const QJsonValue &value) const; // by itself
    QString told(const JsonPointer &field, const QJsonValue &value) const; // within a sentence

    FlowSchemaPtr m_schema;
    QVBoxLayout *m_column;
};
