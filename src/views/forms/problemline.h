#pragma once

#include "models/schema/problem.h"

#include <QWidget>

class ToneLabel;

//! One finding under a field: an icon that differs by severity, and the sentence on a quiet surface.
class ProblemLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemLine(QWidget *parent);
    void setProblem(Severity severity, const QString &sentence);
    QString sentence() const;
    Severity severity() const { return m_severity; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *m_text;
    Severity m_severity = Severity::Error;
};
