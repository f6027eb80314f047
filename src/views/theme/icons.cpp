#include "views/theme/icons.h"

#include "resources/resources.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace {

QString path(const QString &name)
{
    return QStringLiteral(":/flowform/icons/%1.svg").arg(name);
}

//! Renders the drawing when it is painted, in the colour of the application's palette of that moment.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, Icons::Role role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QRect place(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
        painter->drawPixmap(place, Icons::pixmap(m_name, size, painter->device()->devicePixelRatioF(), colour(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return Icons::pixmap(m_name, std::min(size.width(), size.height()), 1, colour(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here.
        return Icons::pixmap(m_name, qRound(std::min(size.width(), size.height()) / scale), scale, colour(mode));
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_role); }
    QString key() const override { return QStringLiteral("flowform-tinted"); }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Palette &palette = Palette::of(QGuiApplication::palette());
        return mode == QIcon::Disabled ? palette.textDisabled : palette.*m_role;
    }

    QString m_name;
    Icons::Role m_role;
};

} // namespace

QIcon Icons::icon(const QString &name, Role role)
{
    return QFileInfo::exists(path(name)) ? QIcon(new TintedIconEngine(name, role)) : QIcon();
}

QPixmap Icons::pixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &colour)
{
    const QString key
        = QStringLiteral("flowform/%1/%2/%3/%4").arg(name).arg(size).arg(devicePixelRatio).arg(colour.rgba());
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    result = QPixmap(QSize(size, size) * devicePixelRatio);
    result.fill(Qt::transparent);
    {
        QPainter painter(&result);
        QSvgRenderer drawing(path(name));
        drawing.render(&painter, QRectF(result.rect()));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), colour);
    }
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

QIcon Icons::application()
{
    QIcon sign;
    QSvgRenderer drawing(QStringLiteral(":/flowform/app/flowform.svg"));
    for (const int size : {32, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        sign.addPixmap(picture);
    }
    return sign;
}

QStringList Icons::names()
{
    QStringList names;
    for (const QString &file : Resources::files(QStringLiteral("icons")))
        names << QFileInfo(file).completeBaseName();
    return names;
}
