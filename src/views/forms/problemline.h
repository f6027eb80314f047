#pragma once

#include "models/schema/problem.h"

#include <QWidget>

class QPushButton;
class ToneLabel;

//! One finding under a field: an icon that differs by severity, and the sentence on a quiet surface. Where one click
//! mends it, a button that says what the click does.
class ProblemLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemLine(QWidget *parent);
    void setProblem(Severity severity, const QString &sentence);
    //! What one click would do about it; empty for no button.
    void setFix(const QString &text);
    QString sentence() const;
    Severity severity() const { return m_severity; }

signals:
    void fixRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeFix();

    ToneLabel *m_text;
    QPushButton *m_fix = nullptr; // made when first needed: most findings have none
    Severity m_severity = Severity::Error;
};
