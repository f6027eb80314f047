#include "views/theme/flowstyle.h"

#include "views/theme/palette.h"
#include "views/theme/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace {

//! Antialiased, for the life of the object; the painter is as before afterwards.
class Smooth
{
public:
    explicit Smooth(QPainter *painter)
        : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter->restore(); }
    Smooth(const Smooth &) = delete;
    Smooth &operator=(const Smooth &) = delete;

private:
    QPainter *m_painter;
};

//! A rounded box whose outline of `width` pixels lies inside `rect`.
void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal width = 1,
    qreal radius = Theme::controlRadius())
{
    const Smooth smooth(painter);
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

//! A control's box: outline, and a thicker accent outline while it has the focus.
void drawControlBox(QPainter *painter, const QRect &rect, QStyle::State state, const Palette &palette, bool isReadOnly)
{
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool hasFocus = state & QStyle::State_HasFocus;
    const QColor fill = isEnabled && !isReadOnly ? palette.surface : palette.background;
    const QColor quiet = isEnabled && !isReadOnly ? palette.controlBorder : palette.border;
    drawBox(painter, rect, fill, hasFocus ? palette.accent : quiet, hasFocus ? 2 : 1);
}

void drawChevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const Smooth smooth(painter);
    const QPointF centre = QRectF(rect).center();
    const qreal half = std::clamp<qreal>(std::min(rect.width(), rect.height()) / 4.0, 2.5, 4);
    QPolygonF line{QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)};
    QTransform turn;
    turn.translate(centre.x(), centre.y());
    turn.rotate(direction == Qt::UpArrow  ? 180
            : direction == Qt::LeftArrow  ? 90
            : direction == Qt::RightArrow ? -90
                                          : 0);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(turn.map(line));
}

void drawTick(QPainter *painter, const QRect &rect, const QColor &colour)
{
    const QRectF box(rect);
    const auto at
        = [&box](qreal x, qreal y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    painter->setPen(QPen(colour, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.70), at(0.75, 0.32)});
}

void drawCheckBox(QPainter *painter, const QRect &rect, QStyle::State state, const Palette &palette)
{
    const bool isOn = state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = state & QStyle::State_Enabled;
    const QColor fill = !isOn ? palette.surface : isEnabled ? palette.accent : palette.textDisabled;
    const QColor outline = isOn ? fill : isEnabled ? palette.controlBorder : palette.border;
    drawBox(painter, rect, fill, outline, 1, 3);
    const Smooth smooth(painter);
    if (state & QStyle::State_On) {
        drawTick(painter, rect, palette.onAccent);
    } else if (state & QStyle::State_NoChange) {
        painter->fillRect(
            QRectF(rect).adjusted(4, rect.height() / 2.0 - 1, -4, -(rect.height() / 2.0 - 1)), palette.onAccent);
    }
}

void drawRadioButton(QPainter *painter, const QRect &rect, QStyle::State state, const Palette &palette)
{
    const bool isOn = state & QStyle::State_On;
    const bool isEnabled = state & QStyle::State_Enabled;
    const QColor mark = isEnabled ? palette.accent : palette.textDisabled;
    const QColor outline = isOn ? mark : isEnabled ? palette.controlBorder : palette.border;
    drawBox(painter, rect, palette.surface, outline, isOn ? 1.5 : 1, rect.width() / 2.0);
    if (isOn) {
        const int inset = rect.width() / 4;
        drawBox(painter, rect.adjusted(inset, inset, -inset, -inset), mark, QColor(), 0, rect.width() / 4.0);
    }
}

void drawButton(QPainter *painter, const QStyleOption &option, const Palette &palette)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    const bool isMain = button && (button->features & QStyleOptionButton::DefaultButton);
    const bool isFlat = button && (button->features & QStyleOptionButton::Flat);
    if (isMain && isEnabled) {
        drawBox(painter, option.rect, isHovered || isDown ? palette.accentHover : palette.accent, QColor());
    } else if (isFlat) {
        if (isDown || isHovered)
            drawBox(painter, option.rect, isDown ? palette.accentSurface : palette.surfaceRaised, QColor());
    } else {
        const QColor fill = isDown ? palette.accentSurface : isHovered ? palette.surfaceRaised : palette.surface;
        drawBox(painter, option.rect, isEnabled ? fill : palette.background,
            !isEnabled                            ? palette.border
                : option.state & QStyle::State_On ? palette.accent
                                                  : palette.controlBorder);
    }
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget,
    const Palette &palette)
{
    painter->fillRect(option.rect, Qt::transparent);
    if (option.minimum >= option.maximum)
        return;
    QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    handle = option.orientation == Qt::Vertical ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3);
    const bool isActive = (option.state & QStyle::State_MouseOver) || (option.state & QStyle::State_Sunken);
    drawBox(painter, handle, isActive ? palette.textMuted : palette.controlBorder, QColor(), 0,
        std::min(handle.width(), handle.height()) / 2.0);
}

void drawSlider(QPainter *painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget,
    const Palette &palette)
{
    const QRect groove = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, widget);
    const QRect handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor mark = isEnabled ? palette.accent : palette.textDisabled;
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const QPoint centre = groove.center();
    QRect track = isHorizontal ? QRect(groove.left(), centre.y() - 1, groove.width(), 4)
                               : QRect(centre.x() - 1, groove.top(), 4, groove.height());
    drawBox(painter, track, isEnabled ? palette.controlBorder : palette.border, QColor(), 0, 2);
    if (isHorizontal && !option.upsideDown)
        track.setRight(handle.center().x());
    else if (isHorizontal)
        track.setLeft(handle.center().x());
    else
        track.setTop(handle.center().y());
    drawBox(painter, track, mark, QColor(), 0, 2);
    if (option.state & QStyle::State_HasFocus)
        drawBox(painter, handle, palette.surface, mark, 2, handle.width() / 2.0);
    const int inset = option.state & QStyle::State_HasFocus ? 4 : 1;
    drawBox(painter, handle.adjusted(inset, inset, -inset, -inset), mark, QColor(), 0, handle.width() / 2.0);
}

} // namespace

FlowStyle::FlowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void FlowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &palette = Palette::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit: {
        const QWidget *owner = widget ? widget->parentWidget() : nullptr;
        if (qobject_cast<const QAbstractSpinBox *>(owner) || qobject_cast<const QComboBox *>(owner))
            return; // the owner draws the box
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawControlBox(painter, option->rect, option->state, palette, option->state & State_ReadOnly);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base)); // an editor inside a table's cell
        return;
    }
    case PE_FrameLineEdit:
        drawControlBox(painter, option->rect, option->state, palette, option->state & State_ReadOnly);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            const bool hasFocus = widget->hasFocus() && option->state & State_Enabled;
            const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
            const bool isControl = text && text->isEnabled() && !text->isReadOnly();
            const QColor quiet = isControl ? palette.controlBorder : palette.border;
            drawBox(painter, option->rect, QColor(), hasFocus ? palette.accent : quiet, hasFocus ? 2 : 1);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        drawButton(painter, *option, palette);
        return;
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        if (option->state & (State_Sunken | State_On))
            drawBox(painter, option->rect, palette.accentSurface, QColor());
        else if ((option->state & State_MouseOver) && (option->state & State_Enabled))
            drawBox(painter, option->rect, palette.surfaceRaised, palette.border);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(painter, option->rect, option->state, palette);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(painter, option->rect, option->state, palette);
        return;
    case PE_FrameFocusRect:
        drawBox(painter, option->rect, QColor(), palette.accent, 2);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(painter, option->rect, Qt::DownArrow, palette.textMuted);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, Qt::UpArrow, palette.textMuted);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, option->rect, Qt::LeftArrow, palette.textMuted);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, Qt::RightArrow, palette.textMuted);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawChevron(
                painter, option->rect, option->state & State_Open ? Qt::DownArrow : Qt::RightArrow, palette.textMuted);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, palette.surfaceRaised);
        drawBox(painter, option->rect, QColor(), palette.border, 1, 0);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlowStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &palette = Palette::of(option->palette);
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && (button->features & QStyleOptionButton::DefaultButton) && (option->state & State_Enabled)) {
            QStyleOptionButton main(*button);
            main.palette.setColor(QPalette::ButtonText, palette.onAccent);
            QProxyStyle::drawControl(element, &main, painter, widget);
            return;
        }
        break;
    }
    case CE_HeaderSection: {
        painter->fillRect(option->rect, palette.surfaceRaised);
        painter->setPen(palette.border);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, palette.surfaceRaised);
        painter->setPen(palette.border);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &palette = Palette::of(option->palette);
    const bool isEnabled = option->state & State_Enabled;
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame)
                drawControlBox(painter, option->rect, option->state, palette, false);
            else
                painter->fillRect(option->rect, palette.surface);
            const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
            drawChevron(painter, arrow, Qt::DownArrow, isEnabled ? palette.textMuted : palette.textDisabled);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            const bool isReadOnly = option->state & State_ReadOnly;
            drawControlBox(painter, option->rect, option->state, palette, isReadOnly);
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            const auto colour = [&](QAbstractSpinBox::StepEnabledFlag flag) {
                return isEnabled && (spin->stepEnabled & flag) ? palette.textMuted : palette.textDisabled;
            };
            drawChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), Qt::UpArrow,
                colour(QAbstractSpinBox::StepUpEnabled));
            drawChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), Qt::DownArrow,
                colour(QAbstractSpinBox::StepDownEnabled));
            return;
        }
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawSlider(painter, *slider, *proxy(), widget, palette);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(painter, *bar, *proxy(), widget, palette);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlowStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const QRect box = option->rect;
            const int width = 24;
            QRect part;
            if (subControl == SC_SpinBoxUp)
                part = QRect(box.right() - width, box.top() + 1, width, box.height() / 2 - 1);
            else if (subControl == SC_SpinBoxDown)
                part = QRect(box.right() - width, box.top() + box.height() / 2, width, box.height() / 2 - 1);
            else if (subControl == SC_SpinBoxEditField)
                part = box.adjusted(8, 2, -width - 1, -2);
            else
                return box;
            return visualRect(option->direction, box, part);
        }
    }
    if (control == CC_ComboBox) {
        const QRect box = option->rect;
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, box, QRect(box.right() - 27, box.top(), 24, box.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, box, box.adjusted(8, 2, -30, -2));
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the whole length is groove.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine))
            return {};
        if (bar) {
            const QRect box = option->rect;
            const bool isHorizontal = bar->orientation == Qt::Horizontal;
            const int length = isHorizontal ? box.width() : box.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int handle = length;
            if (range > 0)
                handle = std::clamp(static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep)), 32,
                    std::max(length, 32));
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
            QRect part;
            if (subControl == SC_ScrollBarGroove)
                return box;
            if (subControl == SC_ScrollBarSlider)
                part = isHorizontal ? QRect(start, box.top(), handle, box.height())
                                    : QRect(box.left(), start, box.width(), handle);
            else if (subControl == SC_ScrollBarSubPage)
                part = isHorizontal ? QRect(0, box.top(), start, box.height())
                                    : QRect(box.left(), 0, box.width(), start);
            else if (subControl == SC_ScrollBarAddPage)
                part = isHorizontal ? QRect(start + handle, box.top(), length - start - handle, box.height())
                                    : QRect(box.left(), start + handle, box.width(), length - start - handle);
            return visualRect(option->direction, box, part);
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect FlowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == SE_ItemViewItemText && item && item->features & QStyleOptionViewItem::HasCheckIndicator)
        return visualRect(option->direction, option->rect, // else box and text each bring their margin
            visualRect(option->direction, option->rect, rect).adjusted(-Theme::spacing(1), 0, 0, 0));
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // QLineEdit adds 2 pixels of its own: together the 8 of every other box.
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(5, 0, -5, 0) : rect;
}

int FlowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Theme::spacing(2);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::spacing(1);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Theme::spacing(1);
    case PM_HeaderMargin:
        return Theme::spacing(1);
    case PM_FocusFrameHMargin:
        return Theme::spacing(1) - 1; // the item views add 1
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 20;
    case PM_ComboBoxFrameWidth:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize FlowStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(result.height(), Theme::controlHeight()));
        result.rwidth() += Theme::spacing(1);
        break;
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) // an editor inside a table's cell keeps the cell's height
            result.setHeight(std::max(result.height(), Theme::controlHeight()));
        break;
    }
    case CT_SpinBox:
    case CT_ComboBox:
        result.setHeight(std::max(result.height(), Theme::controlHeight()));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), Theme::controlHeight()));
        break;
    case CT_MenuItem:
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), 28));
        break;
    default:
        break;
    }
    if (type == CT_MenuItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            result.setHeight(9);
    }
    return result;
}

int FlowStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton; // a click on the track goes there
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0; // calm: nothing moves by itself
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}
