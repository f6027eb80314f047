#pragma once

#include <QString>

namespace Sqlite {

//! An open database as the store classes share it: Qt's name of the connection, and the folder that errors name.
struct File
{
    QString connection, folder;
};

} // namespace Sqlite
