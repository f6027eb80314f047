#pragma once

#include "models/store/records.h"
#include "views/theme/palette.h"

#include <QFont>
#include <QLabel>

class QPainter;

//! A short word on a coloured pill: "Draft", "3 changes".
struct Badge
{
    QString text; //!< translated; empty: no badge
    BadgeColours Palette::*colours = &Palette::badgeDraft; //!< looked up while painting, so that it follows the theme
};

//! The flow's status at its provider, in words; an unknown status is shown as it is.
Badge statusBadge(const QString &status);
//! Where the flow stands between this computer and the provider; empty for one that is in step.
Badge stateBadge(FlowState state, int changes);

//! Size and painting of a badge, for delegates. The font is that of the surrounding text.
QSize badgeSize(const Badge &badge, const QFont &font);
void paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, const QFont &font, const QPalette &palette);

//! A badge as a widget. Hidden while its text is empty.
class BadgeLabel : public QLabel
{
    Q_OBJECT
public:
    explicit BadgeLabel(QWidget *parent = nullptr);
    void setBadge(const Badge &badge);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};
