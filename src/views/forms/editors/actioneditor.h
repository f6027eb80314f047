#pragma once

#include "views/forms/editors/fieldeditor.h"

class QButtonGroup;
class QHBoxLayout;
class QToolButton;
class Segment;
class ToneLabel;

//! What happens when a check finds something: its choices side by side, from the weakest to the strictest. None is
//! chosen while the document has no value; words beside them say what applies then.
class ActionEditor : public FieldEditor
{
    Q_OBJECT
public:
    ActionEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSegment(const QJsonValue &value, const QString &text);
    int segmentOf(const QJsonValue &value) const;
    void clear();
    void followState();

    std::vector<std::pair<QJsonValue, Segment *>> m_segments;
    QHBoxLayout *m_line;
    QButtonGroup *m_group;
    QToolButton *m_clear;
    ToneLabel *m_note;
    QJsonValue m_value = QJsonValue::Undefined;
    bool m_isReadOnly = false;
};
