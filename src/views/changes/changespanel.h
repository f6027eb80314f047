#pragma once

#include "views/changes/findingspanel.h"

class QPushButton;

//! Every change of the open flow as a sentence: revert one (the link in the row, or Delete), jump to its field (click,
//! Enter), or revert them all. Nothing here is final: undo brings a reverted edit back.
class ChangesPanel : public FindingsPanel
{
    Q_OBJECT
public:
    explicit ChangesPanel(QWidget *parent = nullptr);
    //! Whether all changes can be reverted at once; `toolTip` says what that does, or why it cannot be done.
    void setCanRevertAll(bool on, const QString &toolTip);

signals:
    void revertRequested(const JsonPointer &field);
    void revertAllRequested();

protected:
    void rowsChanged(int count) override;

private:
    QPushButton *m_revertAll;
};
