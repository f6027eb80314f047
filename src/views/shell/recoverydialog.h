#pragma once

#include "models/store/storedamage.h"

#include <QDialog>

//! Before there is a window: the drafts cannot be opened. Says why and that nothing was changed, and lets a person use
//! the newest copy that is in order, start empty, or quit. Closing it quits.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Choice { UseBackup, StartEmpty, Quit };

    explicit RecoveryDialog(const StoreDamage &damage, QWidget *parent = nullptr);
    //! What the person chose; Quit until then.
    Choice choice() const { return m_choice; }

signals:
    void chosen(RecoveryDialog::Choice choice); //!< the dialog has closed

public slots:
    void done(int result) override;

private:
    void choose(Choice choice);

    Choice m_choice = Choice::Quit;
};
