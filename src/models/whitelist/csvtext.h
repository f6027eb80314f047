#pragma once

#include "models/core/error.h"

#include <QByteArray>

//! How the bytes of a table file stand for characters.
enum class CsvEncoding { Utf8, Utf8WithBom, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

//! A table file as characters. Spreadsheets write all of these encodings and rarely say which.
struct CsvText
{
    //! Largest file that is read, in bytes. 500 people fit a hundred times over.
    static constexpr qsizetype maxBytes = 16 * 1024 * 1024;

    QString text; //!< without a byte order mark
    CsvEncoding encoding = CsvEncoding::Utf8;

    //! Finds the encoding by the byte order mark; else by where the zero bytes stand (UTF-16 of mostly Latin text);
    //! else UTF-8 where it is valid UTF-8, and Windows-1252 where it is not. `name` says in the message what was read.
    //! Errors: TooLarge past maxBytes; Malformed for a workbook, for other binary data and for damaged text, each with
    //! its own sentence. Any thread.
    static Result<CsvText> decode(const QByteArray &bytes, const QString &name);
    //! Reads and decodes a file. Errors: those of decode(); Storage when it cannot be read or is no plain file.
    static Result<CsvText> read(const QString &path);

    //! "UTF-8", "UTF-16", "Windows-1252": as programs that save such files call them.
    static QString encodingName(CsvEncoding encoding);
};
