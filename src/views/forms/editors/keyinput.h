#pragma once

#include "models/schema/fieldspec.h"

#include <QLineEdit>

//! A line to name an entry in: offers names from a list while somebody types, and with Down or its arrow the whole
//! list. What is chosen is the key behind a name: "COL" behind "Colombia".
class KeyInput : public QLineEdit
{
    Q_OBJECT
public:
    struct Offer
    {
        QString key, name;
    };
    explicit KeyInput(QWidget *parent);

    //! `isFree`: other keys than those offered may be typed, too.
    void setOffers(std::vector<Offer> offers, bool isFree);
    //! The key for what is typed, by name or by key, in any case; empty when there is none.
    QString key() const;
    //! Writes the name of `key`.
    void setKey(const QString &key);

    //! Countries by codes of `length` letters, sorted by name.
    static std::vector<Offer> countries(int length);
    //! What the keys of a map, or the entries of a list of country codes, can be; empty where nobody says.
    static std::vector<Offer> offersFor(const FieldSpec &spec);

signals:
    //! Return was pressed, or an offered name was chosen.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    static QString shown(const Offer &offer);
    void offerAll();
    void prepare();

    std::vector<Offer> m_offers;
    QAction *m_arrow;
    bool m_isFree = false;
};
