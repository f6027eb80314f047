#include "views/forms/sectionextras.h"

#include "models/document/projectflow.h"
#include "views/forms/brandingpreview.h"

QWidget *createSectionExtra(const QString &section, const ProjectFlow &flow, QWidget *parent)
{
    if (!flow.schema().isBlock("/branding"_ptr))
        return nullptr;
    if (section == QLatin1String("branding"))
        return new BrandingPreview(flow, BrandingPreview::Pages::Older, parent);
    if (section == QLatin1String("newer"))
        return new BrandingPreview(flow, BrandingPreview::Pages::Newer, parent);
    return nullptr;
}
