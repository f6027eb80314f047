#pragma once

#include <QString>

//! Where drafts and settings are kept unless a person says otherwise: FLOWFORM_DATA_DIR if it is set, else the
//! platform's folder for application data. The window and the command line ask here, so that both see the same drafts.
QString defaultDataFolder();
